package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Objections to the ways of matters. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RouteObjections extends GenericRepository<RouteObjection, Long> {
    RouteObjection save(RouteObjection objection);

    RouteObjection update(RouteObjection objection);

    @Query("SELECT o.* FROM route_objection o WHERE o.matter_id = :matterId AND o.status = 'OPEN' LIMIT 1")
    Optional<RouteObjection> findOpen(long matterId);

    @Query("SELECT COUNT(*) FROM route_objection WHERE decision_id = :decisionId AND party_id = :partyId")
    int countOf(long decisionId, long partyId);

    /** Newest first. */
    @Query("""
            SELECT o.decision_id, o.party_id, p.name AS party_name, o.reason, o.status, o.stated_at, o.answer,
                   o.answered_at
            FROM route_objection o JOIN party p ON p.id = o.party_id
            WHERE o.matter_id = :matterId ORDER BY o.id DESC
            """)
    List<Line> ofMatter(long matterId);

    /** Those the desk has to answer, the oldest first. */
    @Query("""
            SELECT m.number, d.due_on
            FROM route_objection o JOIN matter m ON m.id = o.matter_id
            LEFT JOIN deadline d ON d.matter_id = m.id AND d.rule = 'OBJECTION_ANSWER' AND d.status = 'OPEN'
            WHERE o.status = 'OPEN' AND m.status = 'IN_PROGRESS' AND
            """ + Sight.ON_DESK + """
            ORDER BY o.id LIMIT 50
            """)
    List<Owed> owed(Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Introspected
    record Line(
            long decisionId,
            long partyId,
            String partyName,
            String reason,
            ObjectionStatus status,
            Instant statedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    @Introspected
    record Owed(String number, @Nullable LocalDate dueOn) {}
}
