package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The lines of a matter, newest first. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Timeline extends GenericRepository<TimelineEntry, Long> {
    String LINES = """
            SELECT t.event, t.details, t.audience, t.actor, t.occurred_at, s.name AS staff_name,
                   b.short_name AS body_short_name, p.side AS party_side
            FROM timeline_entry t
            LEFT JOIN staff s ON s.id = t.staff_id LEFT JOIN body b ON b.id = s.body_id
            LEFT JOIN party p ON p.id = t.party_id
            """;

    TimelineEntry save(TimelineEntry entry);

    @Query(LINES + """
            WHERE t.matter_id = :matterId AND t.audience IN (:audiences)
            ORDER BY t.id DESC
            """)
    List<Line> lines(long matterId, List<Audience> audiences);

    /**
     * What a desk reads. What was offered in a mediation, and what the mediators have asked of others, the mediation desk alone
     * does; a court not why a mediation failed, and while it has only entrusted one, nothing but that and its own doing.
     */
    @Query(LINES + """
            JOIN matter m ON m.id = t.matter_id
            WHERE t.matter_id = :matterId
              AND (:desk = 'MEDIATION' OR t.event <> 'OFFER_STATED'
                AND NOT (t.event LIKE 'CONSULTATION%' AND COALESCE(b.kind, '') = 'MEDIATION_COMMITTEE'))
              AND (:desk <> 'COURT' OR t.event NOT IN
                ('MEDIATION_CONSENTED', 'MEDIATION_REFUSED', 'MEDIATION_FAILED', 'MEDIATION_TERMINATED'))
              AND (t.event LIKE 'ENTRUST%' OR t.event LIKE 'CONFIRMATION%' OR COALESCE(s.body_id, 0) = :bodyId OR NOT
            """ + Sight.ENTRUSTS_ONLY + ") ORDER BY t.id DESC")
    List<Line> ofDesk(long matterId, Desk desk, long bodyId);

    /**
     * A line as read.
     *
     * @param staffName for staff only; the public sees the body
     * @param partySide APPLICANT or RESPONDENT when a party acted
     */
    @Introspected
    record Line(
            MatterEvent event,
            String details,
            Audience audience,
            Actor.Kind actor,
            Instant occurredAt,
            @Nullable String staffName,
            @Nullable String bodyShortName,
            @Nullable String partySide) {}
}
