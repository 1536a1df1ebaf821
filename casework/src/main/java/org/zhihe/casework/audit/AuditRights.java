package org.zhihe.casework.audit;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start when this program's account could change or remove what was entered. */
@Singleton
class AuditRights implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(AuditRights.class);
    /** They change nothing; whether they are refused does not depend on it. */
    private static final List<String> TRIES = List.of(
            "UPDATE audit_entry SET subject = subject WHERE 1 = 0",
            "DELETE FROM audit_entry WHERE 1 = 0",
            "UPDATE audit_link SET hash = hash WHERE 1 = 0",
            "DELETE FROM audit_link WHERE 1 = 0",
            "UPDATE custody_entry SET details = details WHERE 1 = 0",
            "DELETE FROM custody_entry WHERE 1 = 0");

    private static final Set<Integer> DENIED = Set.of(1142, 1143, 1044);

    private final DataSource database;

    AuditRights(DataSource database) {
        this.database = database;
    }

    @Override
    public void onApplicationEvent(StartupEvent started) {
        try (Connection connection =
                DelegatingDataSource.unwrapDataSource(database).getConnection()) {
            if (!beyond(connection).isEmpty()) {
                LOG.warn("the database account of this program may change audit entries: see docs/operations.md");
            }
        } catch (SQLException failure) {
            LOG.warn("not known whether the database account may change audit entries: {}", failure.getMessage());
        }
    }

    /** What the account may do there beyond adding and reading. */
    static List<String> beyond(Connection connection) throws SQLException {
        List<String> allowed = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String attempt : TRIES) {
                try {
                    statement.executeUpdate(attempt);
                    allowed.add(attempt);
                } catch (SQLException refused) {
                    if (!DENIED.contains(refused.getErrorCode())) {
                        throw refused;
                    }
                }
            }
        }
        return allowed;
    }
}
