package org.zhihe.casework.protection;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sealed records. No page reads one but that of an opening. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ProtectedIdentities extends GenericRepository<ProtectedIdentity, Long> {
    ProtectedIdentity save(ProtectedIdentity identity);

    Optional<ProtectedIdentity> findByPartyId(long partyId);

    /** To be the first statement of its transaction: what is read after it is then as the one before has left it. */
    @Query("SELECT x.id FROM protected_identity x JOIN matter m ON m.id = x.matter_id"
            + " WHERE m.number = :number FOR UPDATE")
    List<Long> lock(String number);

    /** That a party of the matter is protected and how it stands with opening its identity; nothing sealed. */
    @Query("""
            SELECT x.party_id, o.id AS opening_id, o.version, o.status, o.ground, o.reason, o.asked_by,
                   s.name AS asked_by_name, o.asked_at, o.answer, o.open_until
            FROM protected_identity x
            LEFT JOIN identity_opening o ON o.id = (
              SELECT MAX(i.id) FROM identity_opening i WHERE i.party_id = x.party_id AND i.body_id = :bodyId)
            LEFT JOIN staff s ON s.id = o.asked_by
            WHERE x.matter_id = :matterId ORDER BY x.id LIMIT 1
            """)
    Optional<Standing> standing(long matterId, long bodyId);

    /**
     * A protected party, and the latest asking of one body to know who it is; null where that body has never asked.
     *
     * @param askedBy id of the member of staff
     */
    @Introspected
    record Standing(
            long partyId,
            @Nullable Long openingId,
            @Nullable Integer version,
            @Nullable IdentityOpeningStatus status,
            @Nullable OpeningGround ground,
            @Nullable String reason,
            @Nullable Long askedBy,
            @Nullable String askedByName,
            @Nullable Instant askedAt,
            @Nullable String answer,
            @Nullable Instant openUntil) {}
}
