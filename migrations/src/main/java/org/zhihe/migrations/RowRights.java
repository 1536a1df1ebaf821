package org.zhihe.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets the programs' accounts add, change and remove rows, table by table, because some tables are only ever added to. What
 * they have on the whole schema is SELECT.
 */
public final class RowRights {
    /** What stands there stays there. */
    public static final Set<String> INSERT_ONLY = Set.of(
            "audit_entry",
            "audit_link",
            "custody_entry",
            "administrative_mediation_opinion",
            "transfer_entry",
            "rule_version",
            "routing_rule",
            "court_competence",
            "matter_condition",
            "crime_figures");

    /** Only who links adds there: rubbish from anybody else would break the chain for good. */
    private static final String LINKS = "audit_link";

    private static final String HISTORY = "flyway_schema_history";
    private static final Pattern ACCOUNT = Pattern.compile("([\\w.-]+)(?:@([\\w.%:/-]+))?");

    private RowRights() {}

    /**
     * To be repeated after each migration, for the tables it has added.
     *
     * @param owner connected to the schema, with the right to grant
     * @param accounts such as {@code zhihe_portal} or {@code zhihe_portal@10.0.0.%}
     * @param linker the name of the one among them that links the audit
     */
    public static void grant(Connection owner, List<String> accounts, String linker) throws SQLException {
        String everybody = accounts.stream().map(RowRights::quoted).collect(Collectors.joining(", "));
        String linkers = accounts.stream()
                .filter(account -> named(account).group(1).equals(linker))
                .map(RowRights::quoted)
                .collect(Collectors.joining(", "));
        try (Statement statement = owner.createStatement()) {
            for (String table : tables(statement)) {
                String rights = INSERT_ONLY.contains(table) ? "INSERT" : "INSERT, UPDATE, DELETE";
                String grantees = table.equals(LINKS) ? linkers : everybody;
                if (!grantees.isEmpty()) {
                    statement.execute("GRANT " + rights + " ON `" + table + "` TO " + grantees);
                }
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
        names.remove(HISTORY);
        return names;
    }

    private static String quoted(String account) {
        Matcher parts = named(account);
        return "'" + parts.group(1) + "'@'" + (parts.group(2) == null ? "%" : parts.group(2)) + "'";
    }

    private static Matcher named(String account) {
        Matcher parts = ACCOUNT.matcher(account);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the name of a database account: " + account);
        }
        return parts;
    }
}
