package org.zhihe.casework.installation;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Whether the database answers. One at a time finds out, and whoever asks meanwhile is told what was found last: however
 * many ask, they keep no more than one thread and one connection busy.
 */
@Singleton
public class DatabasePulse {
    private static final int SECONDS = 2;

    private final DataSource database;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final AtomicBoolean answered = new AtomicBoolean(true);

    DatabasePulse(DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    public boolean answers() {
        if (asking.compareAndSet(false, true)) {
            try {
                answered.set(ask());
            } finally {
                asking.set(false);
            }
        }
        return answered.get();
    }

    private boolean ask() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
