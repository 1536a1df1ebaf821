package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/**
 * The procedures of a matter side by side, read in one statement. The parties read of them too: of transfers, only those
 * are among them that the applicant is told of.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Tracks extends GenericRepository<Matter, Long> {
    /**
     * All procedures of all matters, as a table {@code t}. To be narrowed by its own columns: the database looks each kind
     * up by them. {@code for_respondent} are those a respondent takes part in; what an authority looks into, that authority
     * tells it in the form of law.
     */
    String EVERY = """
            (
              SELECT 'MEDIATION' AS kind, matter_id, id, status, body_id, NULL AS case_number, opened_at, ended_at,
                     TRUE AS for_respondent
                FROM mediation
              UNION ALL
              SELECT 'CONFIRMATION', matter_id, id, status, court_id, case_number, started_at, ended_at, TRUE
                FROM judicial_confirmation
              UNION ALL
              SELECT 'ENFORCEMENT', matter_id, id, status, body_id, case_number, opened_at, ended_at, FALSE
                FROM enforcement_case
              UNION ALL
              SELECT 'ADJUDICATION', matter_id, id, status, body_id, case_number, opened_at, ended_at,
                     served_on IS NOT NULL
                FROM administrative_adjudication
              UNION ALL
              SELECT 'COURT_REFERRAL', matter_id, id, status, court_id, case_number, opened_at, ended_at, FALSE
                FROM court_referral
              UNION ALL
              SELECT 'ENTRUSTMENT', matter_id, id, status, court_id, court_number, opened_at, ended_at, TRUE
                FROM entrustment
              UNION ALL
              SELECT 'ADMINISTRATIVE_MEDIATION', matter_id, id, status, body_id, case_number, opened_at, ended_at, TRUE
                FROM administrative_mediation
              UNION ALL
              SELECT 'TRANSFER', matter_id, id, status, to_body_id, number, opened_at,
                     COALESCE(answered_at, ended_at), FALSE
                FROM transfer
               WHERE kind = 'OTHER_AUTHORITY' AND from_body_id IS NOT NULL AND to_body_id IS NOT NULL
            ) t
            """;

    String COLUMNS = """
            SELECT t.kind, t.id, t.status, t.body_id, b.name AS body_name, b.short_name AS body_short_name,
                   t.case_number, t.opened_at, t.ended_at
            FROM
            """;

    @Query(COLUMNS + EVERY + """
            JOIN body b ON b.id = t.body_id
            WHERE t.matter_id = :matterId
            ORDER BY t.opened_at, t.id
            """)
    List<Track> ofMatter(long matterId);

    @Query(COLUMNS + EVERY + """
            JOIN body b ON b.id = t.body_id
            WHERE t.matter_id = :matterId AND t.for_respondent
            ORDER BY t.opened_at, t.id
            """)
    List<Track> ofMatterForRespondent(long matterId);

    /** Those open at a body, with the numbers of their matters. Who may see those is for the caller to ask. */
    @Query("SELECT t.kind, m.number, t.status FROM " + EVERY + """
            JOIN matter m ON m.id = t.matter_id
            WHERE t.body_id = :bodyId AND t.ended_at IS NULL AND t.kind IN (:kinds)
            """)
    List<Running> runningAt(long bodyId, Collection<ProcedureKind> kinds);

    @Introspected
    record Running(ProcedureKind kind, String number, String status) {}
}
