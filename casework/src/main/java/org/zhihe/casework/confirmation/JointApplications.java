package org.zhihe.casework.confirmation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.party.Side;

/** Who has joined in asking the court. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface JointApplications extends GenericRepository<JointApplication, Long> {
    JointApplication save(JointApplication application);

    /** Every party of the matter, with the time it joined or null. */
    @Query("""
            SELECT p.id AS party_id, p.side, p.name, j.joined_at
            FROM judicial_confirmation c JOIN party p ON p.matter_id = c.matter_id
            LEFT JOIN joint_application j ON j.confirmation_id = c.id AND j.party_id = p.id
            WHERE c.id = :confirmationId
            ORDER BY p.side, p.position
            """)
    List<Joined> joined(long confirmationId);

    @Introspected
    record Joined(
            long partyId, Side side, String name, @Nullable Instant joinedAt) {}
}
