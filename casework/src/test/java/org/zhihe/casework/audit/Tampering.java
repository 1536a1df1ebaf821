package org.zhihe.casework.audit;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.zhihe.casework.access.ServiceSecret;

/** What the schema's owner may do to the rows; verified, then taken back. */
@Singleton
class Tampering {
    private final DataSource database;
    private final ServiceSecret secret;
    private final Clock clock;

    Tampering(DataSource database, ServiceSecret secret, Clock clock) {
        this.database = database;
        this.secret = secret;
        this.clock = clock;
    }

    AuditVerifier.Verdict foundAfter(String... crimes) throws SQLException {
        return found(AuditVerifier::everything, crimes);
    }

    AuditVerifier.Verdict foundOn(LocalDate day, String... crimes) throws SQLException {
        return found(verifier -> verifier.of(day), crimes);
    }

    private AuditVerifier.Verdict found(Look look, String... crimes) throws SQLException {
        try (Connection connection =
                DelegatingDataSource.unwrapDataSource(database).getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String crime : crimes) {
                    if (statement.executeUpdate(crime) == 0) {
                        throw new IllegalStateException("changed nothing: " + crime);
                    }
                }
                return look.with(new AuditVerifier(connection, secret, clock.instant()));
            } finally {
                connection.rollback();
            }
        }
    }

    private interface Look {
        AuditVerifier.Verdict with(AuditVerifier verifier) throws SQLException;
    }
}
