package org.zhihe.admin.evidence;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.zhihe.casework.evidence.ScanState;
import org.zhihe.casework.evidence.Scanner;

/** Asks a clamd over its INSTREAM command: the bytes go to it, it needs no files of ours. */
@Singleton
@Requires(property = "zhihe.scanner", pattern = ".+:\\d+")
class ClamdScanner implements Scanner {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final int LONGEST_NAME = 120;

    private final String host;
    private final int port;
    private final int connecting;
    private final int answering;

    ClamdScanner(
            @Value("${zhihe.scanner}") String address,
            @Value("${zhihe.scan.connecting:5s}") Duration connecting,
            @Value("${zhihe.scan.answering:5m}") Duration answering) {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.connecting = (int) connecting.toMillis();
        this.answering = (int) answering.toMillis();
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        String version = version();
        try (Socket line = connected()) {
            return new Verdict(state(send(line, content)), version);
        }
    }

    private String version() throws IOException {
        try (Socket line = connected()) {
            line.getOutputStream().write(command("VERSION"));
            String said = answer(line);
            if (!said.startsWith("ClamAV")) {
                throw new IOException("not a clamd");
            }
            return said.substring(0, Math.min(said.length(), LONGEST_NAME));
        }
    }

    private Socket connected() throws IOException {
        Socket line = new Socket();
        try {
            line.connect(new InetSocketAddress(host, port), connecting);
            line.setSoTimeout(answering);
            return line;
        } catch (IOException e) {
            line.close();
            throw e;
        }
    }

    /** Chunks with their lengths before them, and one of no length. */
    private static String send(Socket line, InputStream content) throws IOException {
        try {
            DataOutputStream out = new DataOutputStream(line.getOutputStream());
            out.write(command("INSTREAM"));
            byte[] buffer = new byte[CHUNK];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                if (count > 0) {
                    out.writeInt(count);
                    out.write(buffer, 0, count);
                }
            }
            out.writeInt(0);
            out.flush();
        } catch (java.net.SocketException hungUp) {
            // It says why before it hangs up on what is too long for it.
            return answer(line);
        }
        return answer(line);
    }

    private static ScanState state(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return ScanState.CLEAN;
        }
        // With AlertExceedsMax it says so when it did not look at all of it; without, such a file would count as clean.
        if (answer.contains("size limit exceeded") || answer.contains("Heuristics.Limits.Exceeded")) {
            return ScanState.TOO_LARGE;
        }
        if (answer.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        throw new IOException("clamd gave no answer that is known");
    }

    private static byte[] command(String word) {
        return ("z" + word + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket line) throws IOException {
        byte[] bytes = line.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
