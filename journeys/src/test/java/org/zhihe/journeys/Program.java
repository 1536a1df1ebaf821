package org.zhihe.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.migrations.Fork;
import org.zhihe.migrations.WatchedProcess;

/** The portal or admin, running in a process of its own as it does in production. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path LOGS = Path.of("target/logs");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final String address;
    private final WatchedProcess process;

    private Program(String name, String address, WatchedProcess process) {
        this.name = name;
        this.address = address;
        this.process = process;
    }

    /**
     * Returns when the program answers; throws with the end of its log when it does not.
     *
     * @param java what follows {@code java} on the command line
     * @param port where it listens; see {@link #freePort}
     */
    static Program start(String name, List<String> java, int port, Map<String, String> environment) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("ZHIHE_PORT", Integer.toString(port));
        try {
            Files.createDirectories(LOGS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        WatchedProcess process =
                WatchedProcess.start(command, complete, Redirect.to(log(name).toFile()));
        Program program = new Program(name, address(port), process);
        program.awaitHealth();
        return program;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String address(int port) {
        return "http://localhost:" + port;
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.close();
    }

    void kill() {
        process.kill();
    }

    private static Path log(String name) {
        return LOGS.resolve(Fork.name(name) + ".log");
    }

    private void awaitHealth() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!healthy()) {
            if (process.endsWithin(100) || System.nanoTime() > end) {
                close();
                throw new IllegalStateException(name + " did not start:\n" + endOfLog());
            }
        }
    }

    private boolean healthy() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " started", interrupted);
        }
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log(name));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
