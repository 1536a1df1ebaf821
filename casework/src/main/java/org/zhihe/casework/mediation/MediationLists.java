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
                AND (o.rule <> 'CONFIRMATION_APPLICATION' OR EXISTS (
                  SELECT 1 FROM mediation_agreement g JOIN mediation v ON v.id = g.mediation_id
                   WHERE g.id = o.subject AND v.body_id = :bodyId))
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
              WHEN f.status = 'RETURNED' AND EXISTS (
                SELECT 1 FROM mediation_agreement g JOIN mediation v ON v.id = g.mediation_id
                 WHERE g.id = f.agreement_id AND v.body_id = :bodyId) THEN 'COMPLETE'
              WHEN f.id IS NOT NULL THEN 'COURT'
              WHEN EXISTS (
                SELECT 1 FROM deadline w JOIN mediation_agreement g ON g.id = w.subject
                  JOIN mediation v ON v.id = g.mediation_id
                 WHERE w.matter_id = m.id AND w.status = 'OPEN' AND w.rule = 'CONFIRMATION_APPLICATION'
                   AND v.body_id = :bodyId) THEN 'WINDOW'
              ELSE 'CENTRE' END
            """;

    /**
     * The clock that ends first on top. Found first; what a row shows is read of those that are shown.
     *
     * @param anyTurn whether it does not matter what they wait for, so that nobody has to find out
     * @param handler whose; 0 for everybody's, -1 for what nobody has
     */
    @Query("SELECT m.id, d.rule, d.started_on, d.due_on, s.name AS mediator,"
            + " (SELECT MIN(t.starts_at) FROM mediation_session t"
            + " WHERE t.mediation_id = x.id AND t.status = 'SCHEDULED') AS session_at,"
            + TURN + " AS turn, " + Listing.COLUMNS
            + " FROM (SELECT m.id, h.id AS held, x.id AS mediation, f.id AS confirmation, d.id AS clock" + JOINED
            + " WHERE m.status IN (:statuses)"
            + " AND (:handler = 0 OR COALESCE(h.staff_id, -1) = :handler)"
            + " AND COALESCE(d.due_on, DATE '9999-12-31') BETWEEN :from AND :to AND " + Listing.SEARCHED + " AND "
            + Sight.ON_DESK + " AND (:anyTurn = TRUE OR " + TURN + " IN (:turns))"
            + " ORDER BY d.due_on IS NULL, d.due_on, m.id DESC LIMIT 200) r"
            + " JOIN matter m ON m.id = r.id JOIN assignment h ON h.id = r.held LEFT JOIN staff s ON s.id = h.staff_id"
            + " LEFT JOIN mediation x ON x.id = r.mediation LEFT JOIN judicial_confirmation f ON f.id = r.confirmation"
            + " LEFT JOIN entrustment e ON e.matter_id = r.id LEFT JOIN deadline d ON d.id = r.clock"
            + " ORDER BY d.due_on IS NULL, d.due_on, m.id DESC")
    List<MediationRow> rows(
            Desk desk,
            long bodyId,
            long officerId,
            boolean ownOnly,
            List<MatterStatus> statuses,
            boolean anyTurn,
            List<MediationTurn> turns,
            long handler,
            LocalDate from,
            LocalDate to,
            List<DeadlineRule> rules,
            String search);

    /** How many that run there are of each sort, whatever list they belong to. */
    @Query("SELECT r.turn, r.handler, r.name, r.due, COUNT(*) AS matters FROM (SELECT " + TURN + " AS turn,"
            + " COALESCE(h.staff_id, -1) AS handler, s.name, CASE WHEN d.due_on IS NULL OR d.due_on > :soon THEN 'LATER'"
            + " WHEN d.due_on < :today THEN 'OVERDUE' ELSE 'SOON' END AS due" + JOINED
            + " WHERE m.status IN (:running) AND " + Sight.ON_DESK
            + ") r GROUP BY r.turn, r.handler, r.name, r.due")
    List<Count> running(
            Desk desk,
            long bodyId,
            long officerId,
            boolean ownOnly,
            List<MatterStatus> running,
            LocalDate today,
            LocalDate soon,
            List<DeadlineRule> rules);

    /** How many each handler has of those that have ended: they wait for nothing, and become ever more. */
    @Query("SELECT 'NOTHING' AS turn, COALESCE(h.staff_id, -1) AS handler, s.name, 'LATER' AS due, COUNT(*) AS matters"
            + " FROM assignment h JOIN matter m ON m.id = h.matter_id LEFT JOIN staff s ON s.id = h.staff_id"
            + " WHERE h.desk = :desk AND h.body_id = :bodyId AND h.ended_at IS NULL"
            + " AND (:ownOnly = FALSE OR h.staff_id = :officerId) AND m.status NOT IN (:running)" + Sight.NOT_RECUSED
            + " GROUP BY h.staff_id, s.name")
    List<Count> ended(Desk desk, long bodyId, long officerId, boolean ownOnly, List<MatterStatus> running);

    /** @param name null when nobody has them */
    @Introspected
    record Count(MediationTurn turn, long handler, @Nullable String name, Due due, int matters) {}
}
