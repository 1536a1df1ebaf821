import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many large files at once against a portal: with the plain form in odd rounds, in pieces in even ones. After each round it
 * looks on the disk whether every file is there byte for byte and nothing else, and asks the portal's JVM for its memory.
 * Runs as a single file, see README.md.
 */
public final class Uploads {
    private static final int MIB = 1024 * 1024;
    private static final int PIECE = 4 * MIB;
    private static final String BOUNDARY = "----bench";
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    private final String address;
    private final Path evidence;
    private final String pid;
    private final int files;
    private final int size;
    private final byte[] noise = new byte[MIB];

    private Uploads(String address, Path evidence, String pid, int files, int size) {
        this.address = address;
        this.evidence = evidence;
        this.pid = pid;
        this.files = files;
        this.size = size;
        new Random(1).nextBytes(noise);
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 6) {
            System.err.println("usage: Uploads ADDRESS EVIDENCE-DIRECTORY PID ROUNDS FILES MEGABYTES");
            System.exit(2);
        }
        Uploads bench = new Uploads(
                arguments[0],
                Path.of(arguments[1]),
                arguments[2],
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]) * MIB);
        boolean whole = true;
        System.out.println("round way    seconds MB/s lost left-over heap-MB direct-MB rss-MB");
        for (int round = 1; round <= Integer.parseInt(arguments[3]); round++) {
            whole &= bench.round(round);
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean round(int round) throws Exception {
        boolean plain = round % 2 == 1;
        ExecutorService people = Executors.newFixedThreadPool(files);
        Instant start = Instant.now();
        List<Future<String>> sent = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Callable<String> one = () -> plain ? new Person().sendWithTheForm() : new Person().sendInPieces();
            sent.add(people.submit(one));
        }
        int lost = 0;
        for (Future<String> one : sent) {
            try {
                lost += isKept(one.get()) ? 0 : 1;
            } catch (java.util.concurrent.ExecutionException failed) {
                System.err.println("round " + round + ": " + failed.getCause());
                lost++;
            }
        }
        people.shutdown();
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        long left = leftOver();
        System.out.printf(
                "%5d %-6s %7.1f %4.0f %4d %9d %7d %9d %6d%n",
                round, plain ? "form" : "pieces", seconds, (double) files * size / MIB / seconds, lost, left,
                heap(), direct(), rss());
        return lost == 0 && left == 0;
    }

    /** Read whole: the name alone would prove nothing. */
    private boolean isKept(String sha256) throws Exception {
        Path file = evidence.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
        if (!Files.exists(file)) {
            return false;
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[MIB];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private long leftOver() throws Exception {
        // The server lets go of a request's files just after it has answered.
        Thread.sleep(500);
        try (Stream<Path> spool = Files.list(evidence.resolve("spool"));
                Stream<Path> incoming = Files.list(evidence.resolve("incoming"))) {
            return spool.count() + incoming.count();
        }
    }

    private long heap() throws Exception {
        jcmd("GC.run");
        return sum(Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info").replaceAll("Metaspace[\\s\\S]*", "")));
    }

    /** What Netty and NIO take outside of the heap, as native memory tracking counts it. */
    private long direct() throws Exception {
        return sum(Pattern.compile("Other \\(reserved=(\\d+)KB").matcher(jcmd("VM.native_memory", "summary")));
    }

    private static long sum(Matcher kilobytes) {
        long sum = 0;
        while (kilobytes.find()) {
            sum += Long.parseLong(kilobytes.group(1));
        }
        return sum / 1024;
    }

    private long rss() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", pid, "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private String jcmd(String... what) throws Exception {
        List<String> command = new ArrayList<>(List.of("jcmd", pid));
        command.addAll(Arrays.asList(what));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** Somebody with a browser of their own, a form and one file that nobody else has. */
    private final class Person {
        private final byte[] head =
                ("%PDF-1.7\n" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
        private final String cookie;
        private final String token;
        private final String formKey;

        Person() throws IOException {
            HttpURLConnection page = open("GET", "/filing/report");
            cookie = page.getHeaderField("Set-Cookie").replaceAll(";.*", "");
            String html = new String(page.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            token = find(TOKEN, html);
            formKey = find(KEY, html);
        }

        String sendWithTheForm() throws Exception {
            byte[] before = (text("formToken", token) + text("formKey", formKey) + "--" + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
            HttpURLConnection post = open("POST", "/filing/report");
            post.setRequestProperty("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            post.setFixedLengthStreamingMode((long) before.length + size + after.length);
            post.setDoOutput(true);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = post.getOutputStream()) {
                out.write(before);
                write(out, digest, 0, size);
                out.write(after);
            }
            // The form lacks everything else, so it comes back, with the file on it.
            expect(post, 422);
            return HexFormat.of().formatHex(digest.digest());
        }

        private String text(String name, String value) {
            return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                    + "\r\n";
        }

        String sendInPieces() throws Exception {
            HttpURLConnection begin = tus("POST", "/uploads");
            begin.setRequestProperty("Upload-Length", String.valueOf(size));
            begin.setRequestProperty(
                    "Upload-Metadata",
                    "filename " + base64("a.pdf") + ",field " + base64("files") + ",formKey " + base64(formKey));
            begin.setFixedLengthStreamingMode(0);
            begin.setDoOutput(true);
            begin.getOutputStream().close();
            expect(begin, 201);
            String upload = begin.getHeaderField("Location");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int at = 0; at < size; at += PIECE) {
                int length = Math.min(PIECE, size - at);
                // HttpURLConnection knows no PATCH.
                patch(upload, at, length, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        private void patch(String upload, int at, int length, MessageDigest digest) throws Exception {
            URI to = URI.create(address);
            try (java.net.Socket line = new java.net.Socket(to.getHost(), to.getPort())) {
                OutputStream out = line.getOutputStream();
                out.write(("PATCH " + upload + " HTTP/1.1\r\nHost: " + to.getAuthority() + "\r\nConnection: close\r\nCookie: "
                                + cookie + "\r\nX-Form-Token: " + token + "\r\nSec-Fetch-Site: same-origin\r\n"
                                + "Tus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
                                + at + "\r\nContent-Length: " + length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                write(out, digest, at, length);
                out.flush();
                String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!answer.startsWith("HTTP/1.1 204")) {
                    throw new IOException(answer.lines().findFirst().orElse("no answer"));
                }
            }
        }

        private void write(OutputStream out, MessageDigest digest, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                byte[] bytes = at < head.length ? head : noise;
                int start = at < head.length ? at : at % MIB;
                int count = Math.min(bytes.length - start, from + length - at);
                out.write(bytes, start, count);
                digest.update(bytes, start, count);
                at += count;
            }
        }

        private HttpURLConnection tus(String method, String path) throws IOException {
            HttpURLConnection request = open(method, path);
            request.setRequestProperty("Tus-Resumable", "1.0.0");
            request.setRequestProperty("X-Form-Token", token);
            return request;
        }

        private HttpURLConnection open(String method, String path) throws IOException {
            HttpURLConnection request =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            request.setRequestMethod(method);
            request.setRequestProperty("Sec-Fetch-Site", "same-origin");
            if (cookie() != null) {
                request.setRequestProperty("Cookie", cookie());
            }
            return request;
        }

        private String cookie() {
            return cookie;
        }
    }

    private static void expect(HttpURLConnection answer, int status) throws IOException {
        if (answer.getResponseCode() != status) {
            throw new IOException("answered with " + answer.getResponseCode());
        }
        InputStream body = status < 400 ? answer.getInputStream() : answer.getErrorStream();
        if (body != null) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static String find(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        if (!found.find()) {
            throw new IllegalStateException("the page has no " + pattern);
        }
        return found.group(1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
