package org.zhihe.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A MariaDB server of our own on this machine's loopback address, which ends when this program ends. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--socket=mariadb.sock",
            "--max-connections=200",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--default-time-zone=+00:00",
            // As strict as MySQL is by default, so that a statement which passes here passes there.
            "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                    + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            // The second of two writers is told so (error 1020); otherwise the first one's change is lost unseen.
            "--innodb-snapshot-isolation=ON",
            "--innodb-log-file-size=16M",
            // Nobody but this machine connects, and making a certificate takes seven seconds of every start.
            "--skip-ssl",
            "--skip-name-resolve");

    private static final List<String> DURABLE = List.of("--innodb-flush-log-at-trx-commit=1");

    private static final List<String> THROW_AWAY =
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-fast-shutdown=2");

    private final WatchedProcess process;
    private final int port;

    private EmbeddedDatabase(WatchedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * A server whose data stays in this folder and survives a power cut; it writes its log to our own output.
     *
     * @param statements run at every start, before anybody is let in
     */
    static EmbeddedDatabase durable(Path data, int port, List<String> statements) {
        return start(data.toAbsolutePath(), port, DURABLE, statements, "", Redirect.INHERIT);
    }

    /** A server for one test run, quick rather than safe; the folder is removed when it ends. */
    static EmbeddedDatabase throwAway(Path data, Path log, List<String> statements) {
        Path folder = data.toAbsolutePath();
        return start(folder, freePort(), THROW_AWAY, statements, folder.toString(), Redirect.to(log.toFile()));
    }

    int port() {
        return port;
    }

    /** Returns when the server has written everything and ended. */
    @Override
    public void close() {
        process.close();
    }

    /** Waits until the server ends, by our close or by itself. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    private static EmbeddedDatabase start(
            Path data, int port, List<String> settings, List<String> statements, String remains, Redirect log) {
        try {
            ServerFiles files = ServerFiles.unpacked();
            if (!Files.exists(data.resolve("ibdata1"))) {
                files.copyEmptyDataTo(data);
            }
            List<String> command = new ArrayList<>(List.of(
                    files.server().toString(),
                    "--no-defaults",
                    "--basedir=" + files.home(),
                    "--datadir=" + data,
                    "--port=" + port,
                    "--init-file=" + initFile(data, statements)));
            command.addAll(SETTINGS);
            command.addAll(settings);
            command.addAll(ServerFiles.asCurrentUser());
            EmbeddedDatabase database =
                    new EmbeddedDatabase(WatchedProcess.start(command, Map.of(), log, remains), port);
            database.awaitGreeting();
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** So that no account without a password ever has to exist; only our own user may read it. */
    private static Path initFile(Path data, List<String> statements) throws IOException {
        Path file = data.resolve("accounts.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, String.join(";\n", statements) + ";\n");
        return file;
    }

    private void awaitGreeting() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!greets()) {
            if (process.endsWithin(50) || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("the embedded database did not start; its log says why");
            }
        }
    }

    /** A server that is still starting takes the connection but says nothing on it. */
    private boolean greets() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream greeting = socket.getInputStream()) {
            socket.setSoTimeout(5_000);
            return greeting.read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
