package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Who among the staff may open what is sealed. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EvidenceReaders extends GenericRepository<Evidence, Long> {
    @Query("INSERT INTO evidence_reader (evidence_id, staff_id, named_by, named_at)"
            + " VALUES (:evidenceId, :staffId, :by, :now)")
    void name(long evidenceId, long staffId, long by, Instant now);

    @Query("DELETE FROM evidence_reader WHERE evidence_id = :evidenceId")
    void dropAll(long evidenceId);

    @Query("""
            SELECT s.id, s.name, b.short_name AS body_short_name
            FROM evidence_reader r JOIN staff s ON s.id = r.staff_id JOIN body b ON b.id = s.body_id
            WHERE r.evidence_id = :evidenceId ORDER BY s.id
            """)
    List<Reader> of(long evidenceId);

    /** Those who could be named: everybody who finds the matter on their desk. */
    @Query("""
            SELECT DISTINCT s.id, s.name, b.short_name AS body_short_name
            FROM staff s JOIN body b ON b.id = s.body_id
            JOIN assignment a ON a.body_id = s.body_id AND a.matter_id = :matterId AND a.ended_at IS NULL
            WHERE s.disabled_at IS NULL AND s.role NOT IN ('STATISTICIAN', 'ADMINISTRATOR')
              AND (s.role <> 'MEDIATOR' OR a.staff_id = s.id)
              AND NOT EXISTS (
                SELECT 1 FROM recusal q
                WHERE q.matter_id = :matterId AND q.staff_id = s.id AND q.lifted_at IS NULL)
            ORDER BY s.id
            """)
    List<Reader> candidates(long matterId);

    @Introspected
    record Reader(long id, String name, String bodyShortName) {}
}
