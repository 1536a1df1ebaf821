package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Listing;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Sight;

/**
 * What lies on the mediation desk, by what it waits for. Of several clocks the one of this desk that ends first counts:
 * what an authority or a court has to keep beside a mediation presses nobody here.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MediationLists extends GenericRepository<Mediation, Long> {
    /** The assignment {@code h}, the mediation {@code x} and the application {@code f} that run, the clock {@code d}. */
    String JOINED = """
             FROM matter m
            JOIN assignment h ON h.matter_id = m.id AND h.desk = :desk AND h.body_id = :bodyId AND h.ended_at IS NULL
              AND (:ownOnly = FALSE OR h.staff_id = :officerId)
            LEFT JOIN staff s ON s.id = h.staff_id
            LEFT JOIN mediation x ON x.id = (
              SELECT MAX(y.id) FROM mediation y
               WHERE y.matter_id = m.id AND y.body_id = :bodyId AND y.ended_at IS NULL)
            LEFT JOIN judicial_confirmation f ON f.id = (
              SELECT MAX(g.id) FROM judicial_confirmation g WHERE g.matter_id = m.id AND g.ended_at IS NULL)
            LEFT JOIN entrustment e ON e.matter_id = m.id
            LEFT JOIN deadline d ON d.id = (
              SELECT o.id FROM deadline o
              WHERE o.matter_id = m.id AND o.status = 'OPEN' AND (o.rule IN (:rules)
                OR o.rule = 'ANSWER_QUESTION' AND EXISTS (SELECT 1 FROM party_message q WHERE q.matter_id = m.id
                  AND q.direction = 'QUESTION' AND q.read_at IS NULL AND q.desk = :desk))
              ORDER BY o.due_on, o.id LIMIT 1)
            """;

    /** A {@link MediationTurn}. */
    String TURN = """
             CASE
              WHEN m.status IN ('CONCLUDED', 'DECLINED', 'WITHDRAWN', 'MERGED') THEN 'NOTHING'
              WHEN EXISTS (SELECT 1 FROM party_message q WHERE q.matter_id = m.id AND q.direction = 'QUESTION'
                AND q.read_at IS NULL AND q.desk = :desk) THEN 'ANSWER_QUESTION'
              WHEN e.status = 'ENTRUSTED' THEN 'TAKE_UP'
              WHEN x.status = 'OPENED' OR x.id IS NOT NULL AND h.staff_id IS NULL THEN 'APPOINT'
              WHEN x.status = 'AWAITING_CONSENT' AND EXISTS (
                SELECT 1 FROM party p LEFT JOIN mediation_consent c ON c.id = (
                    SELECT MAX(l.id) FROM mediation_consent l WHERE l.mediation_id = x.id AND l.party_id = p.id)
                 WHERE p.matter_id = m.id AND p.side = 'RESPONDENT' AND p.invited_at IS NULL AND c.id IS NULL)
                THEN 'INVITE'
              WHEN x.status = 'AWAITING_CONSENT' THEN 'CONSENT'
              WHEN x.status = 'CONSENT_REFUSED' THEN 'REFUSED'
              WHEN EXISTS (SELECT 1 FROM mediation_session t WHERE t.mediation_id = x.id AND t.status = 'SCHEDULED')
                THEN 'SESSION'
              WHEN x.status = 'MEDIATING' THEN 'MEDIATE'
              WHEN e.status = 'TAKEN_UP' THEN 'REPORT'
              WHEN f.status = 'JOINING' THEN 'JOINING'
              WHEN f.status = 'RETURNED' THEN 'COMPLETE'
              WHEN f.id IS NOT NULL THEN 'COURT'
              WHEN EXISTS (SELECT 1 FROM deadline w WHERE w.matter_id = m.id AND w.status = 'OPEN'
                AND w.rule = 'CONFIRMATION_APPLICATION') THEN 'WINDOW'
              ELSE 'CENTRE' END
            """;

    /**
     * The clock that ends first on top.
     *
     * @param handler whose; 0 for everybody's, -1 for what nobody has
     */
    @Query("SELECT r.* FROM (SELECT m.id, d.rule, d.started_on, d.due_on, s.name AS mediator,"
            + " (SELECT MIN(t.starts_at) FROM mediation_session t"
            + " WHERE t.mediation_id = x.id AND t.status = 'SCHEDULED') AS session_at,"
            + TURN + " AS turn, " + Listing.COLUMNS + JOINED + " WHERE m.status IN (:statuses)"
            + " AND (:handler = 0 OR COALESCE(h.staff_id, -1) = :handler)"
            + " AND COALESCE(d.due_on, DATE '9999-12-31') BETWEEN :from AND :to AND " + Listing.SEARCHED + " AND "
            + Sight.ON_DESK
            + ") r WHERE r.turn IN (:turns) ORDER BY r.due_on IS NULL, r.due_on, r.id DESC LIMIT 200")
    List<MediationRow> rows(
            Desk desk,
            long bodyId,
            long officerId,
            boolean ownOnly,
            List<MatterStatus> statuses,
            List<MediationTurn> turns,
            long handler,
            LocalDate from,
            LocalDate to,
            List<DeadlineRule> rules,
            String search);

    /** How many there are of each sort, whatever list they belong to. */
    @Query("SELECT r.turn, r.handler, r.name, r.due, COUNT(*) AS matters FROM (SELECT " + TURN + " AS turn,"
            + " COALESCE(h.staff_id, -1) AS handler, s.name, CASE WHEN d.due_on IS NULL OR d.due_on > :soon THEN 'LATER'"
            + " WHEN d.due_on < :today THEN 'OVERDUE' ELSE 'SOON' END AS due" + JOINED + " WHERE " + Sight.ON_DESK
            + ") r GROUP BY r.turn, r.handler, r.name, r.due")
    List<Count> counts(
            Desk desk,
            long bodyId,
            long officerId,
            boolean ownOnly,
            LocalDate today,
            LocalDate soon,
            List<DeadlineRule> rules);

    /** @param name null when nobody has them */
    @Introspected
    record Count(MediationTurn turn, long handler, @Nullable String name, Due due, int matters) {}
}
