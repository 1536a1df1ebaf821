package org.zhihe.casework.transfer;

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
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Transfers as pages tell of them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TransferRows extends GenericRepository<Transfer, Long> {
    String PART = " CASE WHEN " + TransferSight.SENT_BY + " THEN 'SENDER' WHEN " + TransferSight.SENT_TO
            + " THEN 'RECEIVER' ELSE 'COPIED' END AS part, ";

    @Query("SELECT t.id, t.version, t.kind, t.status," + PART + """
                   t.matter_id, m.number AS matter_number,
                   EXISTS (SELECT 1 FROM assignment a
                     WHERE a.matter_id = m.id AND a.desk = :desk AND a.body_id = :bodyId AND a.ended_at IS NULL)
                     AS own_matter,
                   t.prior_id, t.number, t.from_name, t.to_name, receiver.address AS to_address, receiver.phone AS to_phone, t.to_overseer,
                   t.proposed_by, p.name AS proposer, t.proposed_at,
                   d.name AS decider, t.decided_at, t.refusal_reason, t.sent_at, t.sent_items, t.receipt_number, t.receipted_on,
                   t.result, t.result_number, t.result_on, t.result_reason, t.handed_over_on, t.awaited,
                   """ + TransferSight.DUE + """
                   AS due_at, t.feedback_due_on, t.closing_note, t.opened_at, t.ended_at,
                   (SELECT COUNT(*) FROM staff s WHERE s.body_id = t.to_body_id AND s.disabled_at IS NULL
                     AND s.role IN
                   """ + TransferSight.RECEIVERS
            + """
                   ) AS receivers,
                   (SELECT COUNT(*) FROM transfer_copy c JOIN staff s ON s.body_id = c.body_id
                     WHERE c.transfer_id = t.id AND s.disabled_at IS NULL AND s.role = 'PROCURATORATE_OBSERVER')
                     AS overseers
            FROM transfer t JOIN matter m ON m.id = t.matter_id
            """ + TransferSight.CLOCK + """
            LEFT JOIN staff p ON p.id = t.proposed_by LEFT JOIN staff d ON d.id = t.decided_by
            LEFT JOIN body receiver ON receiver.id = t.to_body_id
            WHERE t.id = :id AND
            """ + TransferSight.SEEN
            + Sight.NOT_RECUSED)
    Optional<TransferRow> seen(long id, long bodyId, Desk desk, long officerId);

    /** What of a matter the body has to do with, newest first. */
    @Query("SELECT t.id, t.kind, t.status, " + PART + """
                   t.number, m.number AS matter_number, t.from_name, t.to_name, t.awaited,
                   """ + TransferSight.DUE + """
                   AS due_at, t.feedback_due_on, t.opened_at
            FROM transfer t JOIN matter m ON m.id = t.matter_id
            """ + TransferSight.CLOCK + """
            WHERE t.matter_id = :matterId AND
            """
            + TransferSight.SEEN + Sight.NOT_RECUSED
            + " ORDER BY t.id DESC")
    List<Brief> ofMatter(long matterId, long bodyId, Desk desk, long officerId);

    /** Those among them that the body takes part in. */
    @Query("SELECT t.id FROM transfer t JOIN matter m ON m.id = t.matter_id WHERE t.id IN (:ids) AND "
            + TransferSight.SEEN + Sight.NOT_RECUSED)
    List<Long> seen(List<Long> ids, long bodyId, Desk desk, long officerId);

    /** What waits for the body: to be receipted, decided, completed, sent. The most pressing on top. */
    @Query("SELECT t.id, t.kind, t.status, " + PART + """
                   t.number, m.number AS matter_number, t.from_name, t.to_name, t.awaited,
                   """ + TransferSight.DUE + """
                   AS due_at, t.feedback_due_on, t.opened_at
            FROM transfer t JOIN matter m ON m.id = t.matter_id
            """ + TransferSight.CLOCK + """
            WHERE t.ended_at IS NULL AND
            """
            + TransferSight.SEEN + Sight.NOT_RECUSED + """
            ORDER BY COALESCE(l.due_on, t.feedback_due_on) IS NULL, COALESCE(l.due_on, t.feedback_due_on), l.due_at,
                     t.id DESC
            LIMIT 200
            """)
    List<Brief> open(long bodyId, Desk desk, long officerId);

    /** What the body has to do something with; a proposal is not the proposer's to decide. */
    @Query("SELECT COUNT(*) FROM transfer t JOIN matter m ON m.id = t.matter_id WHERE t.ended_at IS NULL AND ("
            + TransferSight.SENT_BY + " AND (t.status IN ('APPROVED', 'INCOMPLETE')"
            + " OR t.status = 'PROPOSED' AND t.proposed_by <> :officerId) OR " + TransferSight.SENT_TO
            + " AND t.status IN ('SENT', 'RECEIPTED')) " + Sight.NOT_RECUSED)
    long waiting(long bodyId, Desk desk, long officerId);

    /** A line of a list. */
    @Introspected
    record Brief(
            long id,
            TransferKind kind,
            TransferStatus status,
            TransferRow.Part part,
            @Nullable String number,
            String matterNumber,
            String fromName,
            String toName,
            @Nullable DeadlineRule awaited,
            @Nullable Instant dueAt,
            @Nullable LocalDate feedbackDueOn,
            Instant openedAt) {}
}
