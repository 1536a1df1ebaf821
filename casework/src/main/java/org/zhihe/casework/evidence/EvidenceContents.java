package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of each content that is kept. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EvidenceContents extends GenericRepository<EvidenceContent, String> {
    Optional<EvidenceContent> findBySha256(String sha256);

    /** One row for the same bytes, whoever else brings them in the same moment; what a scanner said of them stands. */
    @Query("""
            INSERT INTO evidence_content (sha256, sm3, size, first_received_at, last_received_at, scan_state, next_scan_at)
            VALUES (:sha256, :sm3, :size, :now, :now, :scanState, :now)
            ON DUPLICATE KEY UPDATE sm3 = COALESCE(sm3, :sm3), last_received_at = GREATEST(last_received_at, :now)
            """)
    void received(String sha256, String sm3, long size, String scanState, Instant now);

    @Query("UPDATE evidence_content SET sm3 = :sm3 WHERE sha256 = :sha256 AND sm3 IS NULL")
    void sm3Reckoned(String sha256, String sm3);

    @Query("UPDATE evidence_content SET scan_state = 'WAITING', next_scan_at = :now WHERE scan_state = 'NOT_ASKED'")
    void askAboutOlder(Instant now);

    /** Locked until the transaction ends; what another program holds is left to it. */
    @Query("""
            SELECT * FROM evidence_content WHERE scan_state = 'WAITING' AND next_scan_at <= :now
            ORDER BY next_scan_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
    Optional<EvidenceContent> claimDue(Instant now);

    @Query("UPDATE evidence_content SET next_scan_at = :at WHERE sha256 = :sha256")
    void askAgainAt(String sha256, Instant at);

    @Query("UPDATE evidence_content SET scan_tries = scan_tries + 1, next_scan_at = :at WHERE sha256 = :sha256")
    void notAsked(String sha256, Instant at);

    @Query("UPDATE evidence_content SET scan_state = :state, scanner = :scanner, scanned_at = :now"
            + " WHERE sha256 = :sha256 AND scan_state = 'WAITING'")
    int answered(String sha256, String state, String scanner, Instant now);

    @Query("""
            SELECT e.matter_id, e.name, p.side FROM evidence e JOIN party p ON p.id = e.party_id
            WHERE e.sha256 = :sha256 ORDER BY e.id
            """)
    List<FileWithContent> filesWith(String sha256);

    @Query("""
            SELECT COUNT(*) FROM draft_file d JOIN evidence_content c ON c.sha256 = d.sha256
            WHERE d.form_key = :formKey AND c.scan_state = 'INFECTED'
            """)
    int infectedIn(String formKey);

    /** Contents that no file has had for long. */
    @Query("""
            SELECT c.sha256 FROM evidence_content c WHERE c.last_received_at < :before
              AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = c.sha256)
              AND NOT EXISTS (SELECT 1 FROM draft_file d WHERE d.sha256 = c.sha256)
            ORDER BY c.sha256 LIMIT 1000
            """)
    List<String> unnamed(Instant before);

    @Query("""
            DELETE FROM evidence_content WHERE sha256 = :sha256 AND last_received_at < :before
              AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = :sha256)
              AND NOT EXISTS (SELECT 1 FROM draft_file d WHERE d.sha256 = :sha256)
            """)
    int removeUnnamed(String sha256, Instant before);

    @Query("SELECT sha256 FROM evidence_content WHERE sha256 > :after ORDER BY sha256 LIMIT 500")
    List<String> pageAfter(String after);

    /** Named by a file of a matter or a form, and not known. */
    @Query("""
            SELECT DISTINCT n.sha256 FROM (SELECT sha256 FROM evidence UNION SELECT sha256 FROM draft_file) n
            LEFT JOIN evidence_content c ON c.sha256 = n.sha256 WHERE c.sha256 IS NULL
            """)
    List<String> namedButUnknown();

    /** @param side name of the side that handed it in */
    @Introspected
    record FileWithContent(long matterId, String name, String side) {}
}
