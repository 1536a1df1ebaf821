package org.zhihe.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets the programs' accounts change and remove rows, table by table, because some tables are only ever added to. What
 * they have on the whole schema is SELECT and INSERT.
 */
public final class RowRights {
    /** What stands there stays there. */
    public static final Set<String> INSERT_ONLY = Set.of("audit_entry", "audit_link");

    private static final String HISTORY = "flyway_schema_history";
    private static final Pattern ACCOUNT = Pattern.compile("([\\w.-]+)(?:@([\\w.%:/-]+))?");

    private RowRights() {}

    /**
     * To be repeated after each migration, for the tables it has added.
     *
     * @param owner connected to the schema, with the right to grant
     * @param accounts such as {@code zhihe_portal} or {@code zhihe_portal@10.0.0.%}
     */
    public static void grant(Connection owner, List<String> accounts) throws SQLException {
        String grantees = accounts.stream().map(RowRights::quoted).collect(Collectors.joining(", "));
        try (Statement statement = owner.createStatement()) {
            for (String table : tables(statement)) {
                statement.execute("GRANT UPDATE, DELETE ON `" + table + "` TO " + grantees);
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        names.removeIf(name -> INSERT_ONLY.contains(name) || name.equals(HISTORY));
        return names;
    }

    private static String quoted(String account) {
        var parts = ACCOUNT.matcher(account);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the name of a database account: " + account);
        }
        return "'" + parts.group(1) + "'@'" + (parts.group(2) == null ? "%" : parts.group(2)) + "'";
    }
}
