package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * The procedures of a matter side by side, read in one statement. The parties read of them too: of transfers, only those
 * are among them that the applicant is told of.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Tracks extends GenericRepository<Matter, Long> {
    @Query("""
            SELECT t.kind, t.id, t.status, t.body_id, b.name AS body_name, b.short_name AS body_short_name,
                   t.case_number, t.opened_at, t.ended_at
            FROM (
              SELECT 'MEDIATION' AS kind, id, status, body_id, NULL AS case_number, opened_at, ended_at
                FROM mediation WHERE matter_id = :matterId
              UNION ALL
              SELECT 'CONFIRMATION', id, status, court_id, case_number, started_at, ended_at
                FROM judicial_confirmation WHERE matter_id = :matterId
              UNION ALL
              SELECT 'ENFORCEMENT', id, status, body_id, case_number, opened_at, ended_at
                FROM enforcement_case WHERE matter_id = :matterId
              UNION ALL
              SELECT 'ADJUDICATION', id, status, body_id, case_number, opened_at, ended_at
                FROM administrative_adjudication WHERE matter_id = :matterId
              UNION ALL
              SELECT 'COURT_REFERRAL', id, status, court_id, case_number, opened_at, ended_at
                FROM court_referral WHERE matter_id = :matterId
              UNION ALL
              SELECT 'COURT_REFERRAL', id, status, court_id, court_number, opened_at, ended_at
                FROM entrustment WHERE matter_id = :matterId
              UNION ALL
              SELECT 'ADMINISTRATIVE_MEDIATION', id, status, body_id, case_number, opened_at, ended_at
                FROM administrative_mediation WHERE matter_id = :matterId
              UNION ALL
              SELECT 'TRANSFER', id, status, to_body_id, number, opened_at,
                     COALESCE(answered_at, ended_at)
                FROM transfer WHERE matter_id = :matterId AND kind = 'OTHER_AUTHORITY'
                 AND from_body_id IS NOT NULL AND to_body_id IS NOT NULL
            ) t JOIN body b ON b.id = t.body_id
            ORDER BY t.opened_at, t.id
            """)
    List<Track> ofMatter(long matterId);

    /** Those a respondent takes part in. What an authority looks into, that authority tells it in the form of law. */
    @Query("""
            SELECT t.kind, t.id, t.status, t.body_id, b.name AS body_name, b.short_name AS body_short_name,
                   t.case_number, t.opened_at, t.ended_at
            FROM (
              SELECT 'MEDIATION' AS kind, id, status, body_id, NULL AS case_number, opened_at, ended_at
                FROM mediation WHERE matter_id = :matterId
              UNION ALL
              SELECT 'CONFIRMATION', id, status, court_id, case_number, started_at, ended_at
                FROM judicial_confirmation WHERE matter_id = :matterId
              UNION ALL
              SELECT 'ADJUDICATION', id, status, body_id, case_number, opened_at, ended_at
                FROM administrative_adjudication WHERE matter_id = :matterId AND served_on IS NOT NULL
              UNION ALL
              SELECT 'COURT_REFERRAL', id, status, court_id, court_number, opened_at, ended_at
                FROM entrustment WHERE matter_id = :matterId
              UNION ALL
              SELECT 'ADMINISTRATIVE_MEDIATION', id, status, body_id, case_number, opened_at, ended_at
                FROM administrative_mediation WHERE matter_id = :matterId
            ) t JOIN body b ON b.id = t.body_id
            ORDER BY t.opened_at, t.id
            """)
    List<Track> ofMatterForRespondent(long matterId);

    /** The procedures open at a body, with the numbers of their matters. Who may see those is for the caller to ask. */
    @Query("""
            SELECT t.kind, m.number, t.status
            FROM (
              SELECT 'CONFIRMATION' AS kind, matter_id, status FROM judicial_confirmation
               WHERE court_id = :bodyId AND ended_at IS NULL
              UNION
              SELECT 'ENFORCEMENT', matter_id, status FROM enforcement_case
               WHERE body_id = :bodyId AND ended_at IS NULL
              UNION
              SELECT 'ADJUDICATION', matter_id, status FROM administrative_adjudication
               WHERE body_id = :bodyId AND ended_at IS NULL
              UNION
              SELECT 'ADMINISTRATIVE_MEDIATION', matter_id, status FROM administrative_mediation
               WHERE body_id = :bodyId AND ended_at IS NULL
              UNION
              SELECT 'COURT_REFERRAL', matter_id, status FROM court_referral
               WHERE court_id = :bodyId AND ended_at IS NULL
              UNION
              SELECT 'COURT_REFERRAL', matter_id, status FROM entrustment
               WHERE court_id = :bodyId AND ended_at IS NULL
            ) t JOIN matter m ON m.id = t.matter_id
            """)
    List<Running> runningAt(long bodyId);

    @Introspected
    record Running(ProcedureKind kind, String number, String status) {}
}
