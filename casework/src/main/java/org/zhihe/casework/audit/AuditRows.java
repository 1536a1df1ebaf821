package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads entries and links with nothing but a connection, so that they can be verified while no program runs. */
final class AuditRows {
    private static final int PAGE = 2_000;
    private static final int STRETCH = 100_000;

    private final Connection connection;

    AuditRows(Connection connection) {
        this.connection = connection;
    }

    /** The next links in order, each with its entry if that is there. */
    List<Row> after(Place last) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT l.seq, CAST(l.day AS CHAR) AS day, l.hash, l.entry_id, " + WrittenEntry.COLUMNS
                        + " FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id"
                        + " WHERE l.seq > ? ORDER BY l.seq LIMIT " + PAGE)) {
            statement.setLong(1, last.seq());
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Place place = new Place(found.getLong("seq"), found.getString("day"), found.getString("hash"));
                    rows.add(new Row(place, found.getLong("entry_id"), entry(found)));
                }
            }
        }
        return rows;
    }

    Place lastBefore(LocalDate day) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT seq, CAST(day AS CHAR) AS day, hash FROM audit_link"
                        + " WHERE day < ? ORDER BY day DESC, seq DESC LIMIT 1")) {
            statement.setString(1, day.toString());
            try (ResultSet found = statement.executeQuery()) {
                return found.next()
                        ? new Place(found.getLong("seq"), found.getString("day"), found.getString("hash"))
                        : Place.START;
            }
        }
    }

    Optional<String> hashOf(long seq) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT hash FROM audit_link WHERE seq = ?")) {
            statement.setLong(1, seq);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    /** The first entry without a link that occurred in between, if there is one. */
    @Nullable
    Long firstUnlinked(String from, String until) throws SQLException {
        long newest = one("SELECT COALESCE(MAX(id), 0) FROM audit_entry");
        for (long after = one("SELECT COALESCE(MIN(id), 1) - 1 FROM audit_entry"); after < newest; after += STRETCH) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT MIN(e.id) FROM audit_entry e"
                    + " LEFT JOIN audit_link l ON l.entry_id = e.id WHERE e.id > ? AND e.id <= ?"
                    + " AND l.entry_id IS NULL AND e.occurred_at >= ? AND e.occurred_at < ?")) {
                statement.setLong(1, after);
                statement.setLong(2, after + STRETCH);
                statement.setString(3, from);
                statement.setString(4, until);
                try (ResultSet found = statement.executeQuery()) {
                    found.next();
                    Long id = found.getObject(1, Long.class);
                    if (id != null) {
                        return id;
                    }
                }
            }
        }
        return null;
    }

    private long one(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static @Nullable WrittenEntry entry(ResultSet found) throws SQLException {
        Long id = found.getObject("id", Long.class);
        if (id == null) {
            return null;
        }
        return new WrittenEntry(
                id,
                found.getString("occurred_at"),
                found.getString("actor_kind"),
                found.getObject("actor_id", Long.class),
                found.getString("act"),
                found.getString("outcome"),
                found.getObject("matter_id", Long.class),
                found.getString("subject"),
                found.getString("network"));
    }

    record Row(Place place, long entryId, @Nullable WrittenEntry entry) {}

    /** A link without what it holds. */
    public record Place(long seq, String day, String hash) {
        static final Place START = new Place(0, "", AuditLink.NONE.hash());
    }
}
