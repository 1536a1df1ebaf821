package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.party.Side;

/** Answers to being asked to mediate. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Consents extends GenericRepository<Consent, Long> {
    Consent save(Consent consent);

    /** Every party of the matter with its latest answer, null where it has not answered. */
    @Query("""
            SELECT p.id AS party_id, p.side, p.name, p.invited_at, c.answer, c.channel, c.answered_at
            FROM mediation x JOIN party p ON p.matter_id = x.matter_id
            LEFT JOIN mediation_consent c ON c.id = (
              SELECT MAX(l.id) FROM mediation_consent l WHERE l.mediation_id = x.id AND l.party_id = p.id)
            WHERE x.id = :mediationId
            ORDER BY p.side, p.position
            """)
    List<Standing> standing(long mediationId);

    @Introspected
    record Standing(
            long partyId,
            Side side,
            String name,
            @Nullable Instant invitedAt,
            @Nullable Consent.Answer answer,
            @Nullable Consent.Channel channel,
            @Nullable Instant answeredAt) {}
}
