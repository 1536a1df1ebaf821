package org.zhihe.casework.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
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
}
