package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of matters. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EvidenceItems extends GenericRepository<Evidence, Long> {
    Evidence save(Evidence evidence);

    Optional<Evidence> findByIdAndMatterId(long id, long matterId);

    Optional<Evidence> findByIdAndMatterIdAndPartyId(long id, long matterId, long partyId);

    @Query("""
            SELECT e.id, e.purpose, e.name, e.size, e.sha256, e.received_at, e.party_id, p.side
            FROM evidence e JOIN party p ON p.id = e.party_id
            WHERE e.matter_id = :matterId ORDER BY e.id
            """)
    List<EvidenceRow> ofMatter(long matterId);

    /** @param side name of the side that handed it in */
    @Introspected
    record EvidenceRow(
            long id,
            EvidencePurpose purpose,
            String name,
            long size,
            String sha256,
            Instant receivedAt,
            long partyId,
            String side) {}
}
