package org.zhihe.migrations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The database of {@code bin/run}: keeps its data in a folder and runs until it is told to stop. */
public final class DevelopmentDatabase {

    private static final String SCHEMA = "zhihe";
    private static final String OWNING = " WITH GRANT OPTION";

    private DevelopmentDatabase() {}

    /** Takes the data folder, the port and perhaps {@code fresh}; the passwords come from the environment. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]).toAbsolutePath();
        int port = Integer.parseInt(arguments[1]);
        Files.createDirectories(data.getParent());
        try (FileChannel file = FileChannel.open(
                        data.resolveSibling(data.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock ours = file.tryLock()) {
            if (ours == null) {
                System.err.println("the data in " + data + " is in use by another bin/run; stop that one first");
                System.exit(1);
            }
            if (arguments.length > 2 && arguments[2].equals("fresh")) {
                ServerFiles.delete(data);
            }
            System.exit(run(data, port));
        }
    }

    private static int run(Path data, int port) throws InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.durable(data, port, statements());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        // A bin/run that was killed cannot stop us any more.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        System.out.println("database ready on 127.0.0.1:" + port);
        return database.waitFor();
    }

    /** The owner migrates and grants; the programs read rows, and add and change those the owner lets them. */
    private static List<String> statements() {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        statements.addAll(account("zhihe_owner", "ZHIHE_OWNER_DATABASE_PASSWORD", "ALL PRIVILEGES", OWNING));
        statements.addAll(account("zhihe_admin", "ZHIHE_ADMIN_DATABASE_PASSWORD", "SELECT", ""));
        statements.addAll(account("zhihe_portal", "ZHIHE_PORTAL_DATABASE_PASSWORD", "SELECT", ""));
        return statements;
    }

    private static List<String> account(String name, String passwordVariable, String privileges, String option) {
        String password = System.getenv(passwordVariable);
        if (password == null || !password.matches("[0-9a-zA-Z]{16,}")) {
            throw new IllegalStateException(passwordVariable + " must be at least 16 letters and digits");
        }
        return Stream.of(
                        "CREATE USER IF NOT EXISTS %s@'%%'",
                        "ALTER USER %s@'%%' IDENTIFIED BY '" + password + "'",
                        // What an earlier start has granted too much.
                        "REVOKE ALL PRIVILEGES, GRANT OPTION FROM %s@'%%'",
                        "GRANT " + privileges + " ON " + SCHEMA + ".* TO %s@'%%'" + option)
                .map(statement -> statement.formatted(name))
                .toList();
    }
}
