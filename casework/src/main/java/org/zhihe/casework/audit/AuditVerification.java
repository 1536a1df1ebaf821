package org.zhihe.casework.audit;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.audit.AuditVerifier.Verdict;
import org.zhihe.casework.matter.Actor;

/** Verifies the chain while people go on working. */
@Singleton
public class AuditVerification {
    private final DataSource database;
    private final ServiceSecret secret;
    private final Audit audit;
    private final Clock clock;

    AuditVerification(DataSource database, ServiceSecret secret, Audit audit, Clock clock) {
        this.database = database;
        this.secret = secret;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads only. */
    public Verdict everything() throws SQLException {
        return look(AuditVerifier::everything);
    }

    public Verdict of(LocalDate day) throws SQLException {
        return look(verifier -> verifier.of(day));
    }

    /**
     * Whether the chain still holds the link that was its head once; says nothing of the others.
     *
     * @param seq and hash as somebody has kept them elsewhere
     */
    public boolean holds(long seq, String hash) throws SQLException {
        try (Connection connection =
                DelegatingDataSource.unwrapDataSource(database).getConnection()) {
            return new AuditRows(connection).hashOf(seq).filter(hash::equals).isPresent();
        }
    }

    /** Enters how it ended, too. */
    public Verdict everythingEntered() throws SQLException {
        Verdict verdict = everything();
        String subject = "links " + verdict.links();
        if (verdict.whole()) {
            audit.record(Act.AUDIT_VERIFIED, Actor.system(), null, subject);
        } else {
            audit.refused(Act.AUDIT_VERIFIED, Actor.system(), null, subject, null);
        }
        return verdict;
    }

    /** Without a transaction: it may take minutes, and rows that are only ever added need none. */
    private Verdict look(Look look) throws SQLException {
        try (Connection connection =
                DelegatingDataSource.unwrapDataSource(database).getConnection()) {
            return look.with(new AuditVerifier(connection, secret, clock.instant()));
        }
    }

    private interface Look {
        Verdict with(AuditVerifier verifier) throws SQLException;
    }
}
