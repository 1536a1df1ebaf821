package org.zhihe.casework.access;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Seals with the current key whatever is still sealed with an old one, or was kept before its column was sealed. May be
 * stopped and started again at any time, while the service runs: each batch is a transaction, and what is done is done.
 */
@Singleton
public class Resealing {
    private static final int BATCH = 500;

    private final SealedColumns columns;
    private final Sealing sealing;
    private final TransactionOperations<Connection> transactions;

    Resealing(SealedColumns columns, Sealing sealing, TransactionOperations<Connection> transactions) {
        this.columns = columns;
        this.sealing = sealing;
        this.transactions = transactions;
    }

    /** How many texts were sealed anew, by column; every column is there. */
    public Map<String, Integer> resealAll() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        columns.all().forEach(column -> counts.put(column.toString(), reseal(column)));
        return counts;
    }

    private int reseal(SealedColumns.Column column) {
        int count = 0;
        int done;
        do {
            done = transactions.executeWrite(status -> batch(status.getConnection(), column));
            count += done;
        } while (done == BATCH);
        return count;
    }

    private int batch(Connection connection, SealedColumns.Column column) {
        String others = "SELECT %2$s, %3$s FROM %1$s WHERE %3$s NOT LIKE ? ORDER BY %2$s LIMIT %4$d FOR UPDATE"
                .formatted(column.table(), column.id(), column.name(), BATCH);
        String change = "UPDATE %1$s SET %3$s = ? WHERE %2$s = ?".formatted(column.table(), column.id(), column.name());
        try (PreparedStatement find = connection.prepareStatement(others);
                PreparedStatement update = connection.prepareStatement(change)) {
            find.setString(1, sealing.currentHeader() + "%");
            int count = 0;
            try (ResultSet rows = find.executeQuery()) {
                for (; rows.next(); count++) {
                    update.setString(1, anew(rows.getString(2)));
                    update.setLong(2, rows.getLong(1));
                    update.executeUpdate();
                }
            }
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException(column + " cannot be sealed anew", e);
        }
    }

    private String anew(String kept) {
        return sealing.seal(Sealing.isSealed(kept) ? sealing.open(kept) : kept);
    }
}
