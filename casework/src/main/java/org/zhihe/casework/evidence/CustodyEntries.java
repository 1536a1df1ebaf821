package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CustodyEntries extends GenericRepository<CustodyEntry, Long> {
    CustodyEntry save(CustodyEntry entry);

    /** Whether the same hand did the same since then. */
    @Query("""
            SELECT COUNT(*) FROM custody_entry c
            WHERE c.evidence_id = :evidenceId AND c.act = :act AND c.actor_kind = :kind AND c.occurred_at >= :since
              AND COALESCE(c.staff_id, 0) = COALESCE(:staffId, 0) AND COALESCE(c.party_id, 0) = COALESCE(:partyId, 0)
              AND COALESCE(c.account_id, 0) = COALESCE(:accountId, 0)
            """)
    int count(
            long evidenceId,
            CustodyAct act,
            String kind,
            @Nullable Long staffId,
            @Nullable Long partyId,
            @Nullable Long accountId,
            Instant since);

    /** The newest on top; what is older than the newest 500 is asked for in the database. */
    @Query("""
            SELECT c.act, c.details, c.actor_kind, c.network, c.occurred_at, s.name AS staff_name,
                   b.short_name AS body_short_name, p.name AS party_name, p.side AS party_side
            FROM custody_entry c
            LEFT JOIN staff s ON s.id = c.staff_id LEFT JOIN body b ON b.id = s.body_id
            LEFT JOIN party p ON p.id = c.party_id
            WHERE c.evidence_id = :evidenceId ORDER BY c.id DESC LIMIT 500
            """)
    List<CustodyLine> of(long evidenceId);
}
