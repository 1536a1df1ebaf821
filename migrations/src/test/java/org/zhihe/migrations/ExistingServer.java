package org.zhihe.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Prepares the schema on a MySQL that already runs, for {@code bin/run --database-url}. */
public final class ExistingServer {

    private static final String DEFAULT_SCHEMA = "zhihe";

    private ExistingServer() {}

    /**
     * Takes an address and perhaps {@code fresh}, which drops the schema first. User and password come from the
     * address or, before it, from the environment, where no list of processes shows them. Prints the address for the
     * two programs, the user and the password, each on a line.
     */
    public static void main(String[] arguments) {
        try {
            JdbcUrl given = JdbcUrl.parse(arguments[0]);
            String user = firstOf(System.getenv("ZHIHE_DATABASE_USER"), given.parameter("user"));
            String password = firstOf(System.getenv("ZHIHE_DATABASE_PASSWORD"), given.parameter("password"));
            String schema = firstOf(given.schema(), DEFAULT_SCHEMA);
            JdbcUrl server =
                    given.without("user").without("password").withSchema("").inUtc();
            boolean fresh = arguments.length > 1 && arguments[1].equals("fresh");
            prepare(server.toString(), user, password, schema, fresh);
            System.out.println(server.withSchema(schema));
            System.out.println(user);
            System.out.println(password);
        } catch (IllegalArgumentException | SQLException failure) {
            System.err.println("cannot use the database: "
                    + failure.getMessage().lines().findFirst().orElse(""));
            System.exit(1);
        }
    }

    private static void prepare(String server, String user, String password, String schema, boolean fresh)
            throws SQLException {
        if (!schema.matches("\\w+")) {
            throw new IllegalArgumentException("a schema's name has letters, digits and _ only: " + schema);
        }
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            if (fresh) {
                statement.execute("DROP DATABASE IF EXISTS " + schema);
            }
            statement.execute("CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        }
    }

    private static String firstOf(String first, String second) {
        return first == null || first.isBlank() ? second : first;
    }
}
