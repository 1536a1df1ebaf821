package org.zhihe.admin.audit;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.zhihe.admin.Office;

/** Looks at the tables past the page. */
record AuditRows(Office office) {
    /** The acts, outcomes and subjects of the entries about a matter that somebody with this login made, oldest first. */
    List<String> about(String number, String login) {
        return texts("SELECT CONCAT_WS(' ', e.act, e.outcome, e.subject) FROM audit_entry e"
                + " JOIN matter m ON m.id = e.matter_id JOIN staff s ON s.id = e.actor_id AND e.actor_kind = 'STAFF'"
                + " WHERE m.number = '" + number + "' AND s.login = '" + login + "' ORDER BY e.id");
    }

    List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    /** Takes the table of entries away while this is done. */
    void unwritableDuring(Runnable work) {
        change("RENAME TABLE audit_entry TO audit_entry_away");
        try {
            work.run();
        } finally {
            change("RENAME TABLE audit_entry_away TO audit_entry");
        }
    }

    private void change(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(office.bean(DataSource.class))
                .getConnection();
    }
}
