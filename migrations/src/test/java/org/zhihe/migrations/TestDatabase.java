package org.zhihe.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * Empty schemas for tests, on one throw-away MariaDB per JVM or, when the system property
 * {@code zhihe.test.database-url} names one, on a server that already runs.
 */
public final class TestDatabase {

    private static final String PREFIX = "zhihe_test_";

    private TestDatabase() {}

    /**
     * Drops the schema {@code zhihe_test_<name>} of this {@link Fork} if it is there and creates it empty.
     *
     * @return its address with the user and password of an account that may do everything
     */
    public static String url(String name) {
        JdbcUrl server = Server.ADDRESS;
        String schema = schema(name);
        execute(
                server,
                "DROP DATABASE IF EXISTS " + schema,
                "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return server.withSchema(schema).toString();
    }

    /** The same schema, which {@link #url} has created before, with the rights the portal has in production. */
    public static String portalUrl(String name) {
        return programsUrl(name, account(name, "portal"));
    }

    /** Likewise with those admin has, once an owner migrates. */
    public static String adminUrl(String name) {
        return programsUrl(name, account(name, "admin"));
    }

    /** One of each schema's own: on a server that already runs, several test runs meet. */
    private static String account(String name, String program) {
        return "test_" + Fork.name(name) + "_" + program;
    }

    private static String schema(String name) {
        return PREFIX + Fork.name(name);
    }

    /** Row by row the rights are there for tables that are there; admin itself grants them for those it adds. */
    private static String programsUrl(String name, String account) {
        JdbcUrl server = Server.ADDRESS;
        String schema = schema(name);
        String password = UUID.randomUUID().toString();
        execute(
                server,
                "DROP USER IF EXISTS " + account + "@'%'",
                "CREATE USER " + account + "@'%' IDENTIFIED BY '" + password + "'",
                "GRANT SELECT ON " + schema + ".* TO " + account + "@'%'");
        JdbcUrl address = server.withSchema(schema);
        try (Connection owner = DriverManager.getConnection(address.toString())) {
            RowRights.grant(owner, List.of(account), account(name, "admin"));
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database refuses rights to " + account, failure);
        }
        return address.with("user", account).with("password", password).toString();
    }

    private static void execute(JdbcUrl server, String... statements) {
        try (Connection connection = DriverManager.getConnection(server.toString());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database refuses " + statements[0], failure);
        }
    }

    /** Started when the first test asks, and no earlier. */
    private static final class Server {

        static final JdbcUrl ADDRESS = address();

        private static JdbcUrl address() {
            String given = System.getProperty("zhihe.test.database-url", "");
            JdbcUrl server = given.isBlank() ? throwAway() : JdbcUrl.parse(given);
            return server.withSchema("").inUtc();
        }

        private static JdbcUrl throwAway() {
            String password = UUID.randomUUID().toString();
            try {
                Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
                EmbeddedDatabase database = EmbeddedDatabase.throwAway(
                        Files.createTempDirectory(target, "database-"),
                        target.resolve(Fork.name("database") + ".log"),
                        List.of(
                                "CREATE USER zhihe_test@'%' IDENTIFIED BY '" + password + "'",
                                "GRANT ALL PRIVILEGES ON *.* TO zhihe_test@'%' WITH GRANT OPTION"));
                return JdbcUrl.parse("jdbc:mysql://127.0.0.1:" + database.port() + "/")
                        .with("user", "zhihe_test")
                        .with("password", password)
                        .with("sslMode", "DISABLED");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
