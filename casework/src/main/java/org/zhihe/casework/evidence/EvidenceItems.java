package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Files of matters. Who asks is part of each query; see {@link EvidenceSight}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EvidenceItems extends GenericRepository<Evidence, Long> {
    Evidence save(Evidence evidence);

    /** All of a matter on the desk, sealed ones without their names unless the officer is named as their reader. */
    @Query(EvidenceSight.DESK_ROWS + EvidenceSight.ON_DESK + " ORDER BY e.id")
    List<EvidenceRow> ofDesk(String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Query(EvidenceSight.DESK_ROWS + EvidenceSight.ON_DESK + " AND e.id = :id")
    Optional<EvidenceRow> rowOfDesk(long id, String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    /** What the officer may be handed, struck out or not. */
    @Query("SELECT e.* FROM evidence e JOIN matter m ON m.id = e.matter_id " + EvidenceSight.ON_DESK
            + EvidenceSight.AND_READABLE + " AND e.id = :id")
    Optional<Evidence> forDesk(long id, String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    /** All of the matters that were merged into this one, as far as the officer may know of it. */
    @Query(EvidenceSight.DESK_ROWS + EvidenceSight.OF_MERGED + " e.struck_at IS NULL ORDER BY e.id")
    List<EvidenceRow> ofMerged(long intoId, long officerId);

    @Query("SELECT e.* FROM evidence e " + EvidenceSight.OF_MERGED + EvidenceSight.READABLE
            + " AND e.struck_at IS NULL AND e.id = :id")
    Optional<Evidence> forMerged(long id, long intoId, long officerId);

    /** Whether the matter is closed to this desk but for what it has entrusted itself. */
    @Query("SELECT COUNT(*) FROM matter m WHERE m.id = :matterId AND " + Sight.ENTRUSTS_ONLY)
    int countEntrustedOnly(long matterId, Desk desk, long bodyId);

    /** What a party may know of. */
    @Query(EvidenceSight.PARTY_ROWS + EvidenceSight.OF_PARTY + " ORDER BY e.id")
    List<EvidenceRow> ofParty(long matterId, long partyId);

    /** What a party may be handed. */
    @Query("SELECT e.* FROM evidence e JOIN party p ON p.id = e.party_id " + EvidenceSight.OF_PARTY
            + " AND e.struck_at IS NULL AND e.id = :id")
    Optional<Evidence> forParty(long id, long matterId, long partyId);

    /** Grows with every file that is added to the matter and with every change of one. */
    @Query("SELECT COALESCE(SUM(e.version + 1), 0) FROM evidence e WHERE e.matter_id = :matterId")
    int versionOfMatter(long matterId);

    /** @return 0 when somebody else has just changed it */
    @Query("""
            UPDATE evidence SET visibility = :visibility, seal_requested = FALSE, version = version + 1
            WHERE id = :id AND version = :version AND struck_at IS NULL
            """)
    int show(long id, int version, Visibility visibility);

    /** @return 0 when somebody else has just changed it */
    @Query("""
            UPDATE evidence SET struck_at = :now, strike_reason = :reason, version = version + 1
            WHERE id = :id AND version = :version AND struck_at IS NULL
            """)
    int strike(long id, int version, String reason, Instant now);

    /** Every file with this content, the first to come on top. */
    @Query("""
            SELECT e.id, e.sha256, e.received_at, e.size
            FROM evidence e WHERE e.sha256 = :sha256 ORDER BY e.received_at, e.id
            """)
    List<Received> bySha256(String sha256);

    @Query("""
            SELECT e.id, e.sha256, e.received_at, e.size
            FROM evidence_content k JOIN evidence e ON e.sha256 = k.sha256
            WHERE k.sm3 = :sm3 ORDER BY e.received_at, e.id
            """)
    List<Received> bySm3(String sm3);

    @Introspected
    record Received(long id, String sha256, Instant receivedAt, long size) {}

    /**
     * An item as a page tells of it.
     *
     * @param reader who asks, if named as a reader of what is sealed, or a party; without one name and hashes are empty
     * @param side name of the side that handed it in
     * @param takenInBy name of the member of staff who took it in at the counter
     */
    @Introspected
    record EvidenceRow(
            long id,
            int version,
            EvidencePurpose purpose,
            EvidenceSource source,
            @Nullable String sourceNote,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable String sm3,
            @Nullable ScanState scanState,
            Instant receivedAt,
            long partyId,
            String side,
            String partyName,
            @Nullable String takenInBy,
            Visibility visibility,
            boolean sealRequested,
            @Nullable Long reader,
            @Nullable Instant struckAt,
            @Nullable String strikeReason) {

        public boolean readable() {
            return visibility != Visibility.SEALED || reader != null;
        }

        public boolean struck() {
            return struckAt != null;
        }
    }
}
