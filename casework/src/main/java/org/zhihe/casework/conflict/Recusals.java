package org.zhihe.casework.conflict;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Recusals that stand or stood. That they stand is asked by every query by desk, see {@code Sight}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Recusals extends GenericRepository<Recusal, Long> {
    Recusal save(Recusal recusal);

    @Query("SELECT COUNT(*) FROM recusal WHERE matter_id = :matterId AND staff_id = :staffId AND lifted_at IS NULL")
    int standing(long matterId, long staffId);

    /** Those that stand, with the person's name; {@code bodyId} narrows it to one body's people. */
    @Query("""
            SELECT r.id, r.staff_id, s.name, r.ground, r.source
            FROM recusal r JOIN staff s ON s.id = r.staff_id
            WHERE r.matter_id = :matterId AND r.lifted_at IS NULL AND (:bodyId IS NULL OR s.body_id = :bodyId)
            ORDER BY r.id
            """)
    List<Standing> ofMatter(long matterId, @Nullable Long bodyId);

    @Query("UPDATE recusal SET lifted_by = :by, lifted_at = :now WHERE id = :id AND lifted_at IS NULL")
    void lift(long id, @Nullable Long by, Instant now);

    /** Those of the bodies that have the matter who could still be recused from it; {@code bodyId} narrows it. */
    @Query("""
            SELECT DISTINCT s.id, s.name, b.short_name AS body_short_name
            FROM staff s JOIN body b ON b.id = s.body_id
            JOIN assignment a ON a.body_id = s.body_id AND a.matter_id = :matterId AND a.ended_at IS NULL
            WHERE s.disabled_at IS NULL AND s.role NOT IN ('STATISTICIAN', 'ADMINISTRATOR')
              AND (:bodyId IS NULL OR s.body_id = :bodyId)
              AND NOT EXISTS (
                SELECT 1 FROM recusal r
                WHERE r.matter_id = :matterId AND r.staff_id = s.id AND r.lifted_at IS NULL)
            ORDER BY s.id
            """)
    List<Candidate> candidates(long matterId, @Nullable Long bodyId);

    /**
     * Staff who share a mail address, phone or identity number with somebody of a matter and are not recused for it.
     * What a person has lifted is not recognised again.
     */
    @Query("""
            SELECT p.matter_id, s.staff_id, n.name, MIN(p.ground) AS ground
            FROM contact_print s JOIN contact_print p ON p.print = s.print AND p.matter_id IS NOT NULL
            JOIN staff n ON n.id = s.staff_id
            WHERE s.staff_id IS NOT NULL AND p.sure = TRUE
              AND (:matterId IS NULL OR p.matter_id = :matterId) AND (:staffId IS NULL OR s.staff_id = :staffId)
              AND NOT EXISTS (
                SELECT 1 FROM recusal r
                WHERE r.matter_id = p.matter_id AND r.staff_id = s.staff_id AND r.source = 'RECOGNISED'
                  AND (r.lifted_at IS NULL OR r.lifted_by IS NOT NULL))
            GROUP BY p.matter_id, s.staff_id, n.name
            """)
    List<Match> unrecognised(@Nullable Long matterId, @Nullable Long staffId);

    /** Staff who share anything with somebody of the matter, whoever said so; not those a person has cleared. */
    @Query("""
            SELECT DISTINCT s.staff_id
            FROM contact_print s JOIN contact_print p ON p.print = s.print AND p.matter_id = :matterId
            WHERE s.staff_id IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM recusal r
                WHERE r.matter_id = :matterId AND r.staff_id = s.staff_id AND r.lifted_by IS NOT NULL)
            """)
    List<Long> alike(long matterId);

    /** Others of the body who see all that lies on the desk of this one, and may have the matter. */
    @Query("""
            SELECT COUNT(*)
            FROM staff s JOIN staff o ON o.body_id = s.body_id AND o.id <> s.id
            WHERE s.id = :staffId AND o.disabled_at IS NULL
              AND (o.role = s.role
                OR s.role = 'MEDIATOR' AND o.role = 'COMMITTEE_SECRETARY'
                OR s.role IN ('COURT_CLERK', 'JUDGE') AND o.role IN ('COURT_CLERK', 'JUDGE'))
              AND NOT EXISTS (
                SELECT 1 FROM recusal r
                WHERE r.matter_id = :matterId AND r.staff_id = o.id AND r.lifted_at IS NULL)
            """)
    int colleaguesWhoMay(long matterId, long staffId);

    /** Recognised once, by data that are not there any more. */
    @Query("""
            SELECT r.id, r.matter_id, n.name
            FROM recusal r JOIN staff n ON n.id = r.staff_id
            WHERE r.source = 'RECOGNISED' AND r.lifted_at IS NULL
              AND (:matterId IS NULL OR r.matter_id = :matterId) AND (:staffId IS NULL OR r.staff_id = :staffId)
              AND NOT EXISTS (
                SELECT 1 FROM contact_print s JOIN contact_print p ON p.print = s.print
                WHERE s.staff_id = r.staff_id AND p.matter_id = r.matter_id AND p.sure = TRUE)
            """)
    List<Outdated> outdated(@Nullable Long matterId, @Nullable Long staffId);

    @Introspected
    record Standing(long id, long staffId, String name, RecusalGround ground, RecusalSource source) {}

    @Introspected
    record Candidate(long id, String name, String bodyShortName) {}

    @Introspected
    record Match(long matterId, long staffId, String name, RecusalGround ground) {}

    @Introspected
    record Outdated(long id, long matterId, String name) {}
}
