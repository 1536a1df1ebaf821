package org.zhihe.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What comes back for lines that no browser and no library would send. */
record RawAnswer(int status, List<String> head, String body) {
    /** @param lines the request without its end; the connection is closed after it */
    static RawAnswer to(int port, String... lines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = answer.split("\r\n\r\n", 2);
            List<String> head = List.of(parts[0].split("\r\n"));
            return new RawAnswer(Integer.parseInt(head.get(0).split(" ")[1]), head, parts.length < 2 ? "" : parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of that name. */
    List<String> headers(String name) {
        String start = name.toLowerCase(java.util.Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    String whole() {
        return head + body;
    }
}
