package org.zhihe.admin.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks as clamd does on its socket: knows EICAR, and hangs up on what is longer than its limit. */
final class FakeClamd implements AutoCloseable {
    static final String HARM = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final ServerSocket socket;
    private final int limit;

    FakeClamd(int limit) {
        this.limit = limit;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listening = new Thread(this::listen, "fake-clamd");
        listening.setDaemon(true);
        listening.start();
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                answer(line, new DataInputStream(line.getInputStream()));
            } catch (IOException hungUp) {
                // The next one.
            }
        }
    }

    private void answer(Socket line, DataInputStream in) throws IOException {
        switch (command(in)) {
            case "zVERSION" -> say(line, "ClamAV 1.4.1/27450/Fri Nov 27 2026");
            case "zINSTREAM" -> say(line, verdict(in));
            default -> say(line, "UNKNOWN COMMAND");
        }
    }

    private String verdict(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (content.size() + length > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            content.write(in.readNBytes(length));
        }
        boolean harm = content.toString(StandardCharsets.ISO_8859_1).contains(HARM);
        return harm ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static String command(InputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            word.append((char) letter);
        }
        return word.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
