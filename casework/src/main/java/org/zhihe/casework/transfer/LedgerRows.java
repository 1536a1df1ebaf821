package org.zhihe.casework.transfer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Transfers and referrals to courts in one list. Of what narrows it, 0 and the empty text narrow nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LedgerRows extends GenericRepository<Transfer, Long> {
    /** Of a referral, the clock is its own among those of its matter. */
    String REFERRALS = """
            SELECT x.id * 2 + 1 AS ref, x.id, 'COURT_REFERRAL' AS source, x.status, m.number AS matter_number, x.number,
                   c.name AS from_name, b.name AS to_name, CASE WHEN l.id IS NULL THEN NULL ELSE l.rule END AS awaited,
                   CASE WHEN l.id IS NULL THEN NULL
                        ELSE TIMESTAMPADD(HOUR, 16, CAST(l.due_on AS DATETIME(6))) END AS due_at,
                   CAST(NULL AS DATE) AS feedback_due_on, x.opened_at, CAST(x.sent_on AS DATETIME(6)) AS sent_at,
                   x.ended_at
            FROM court_referral x JOIN matter m ON m.id = x.matter_id JOIN body b ON b.id = x.court_id
            JOIN body c ON c.id = (SELECT a.body_id FROM assignment a
                                    WHERE a.matter_id = m.id AND a.desk = 'INTAKE' ORDER BY a.id LIMIT 1)
            LEFT JOIN deadline l ON l.id = (SELECT MAX(o.id) FROM deadline o
                                    WHERE o.matter_id = m.id AND o.subject = x.id AND o.status = 'OPEN'
                                      AND o.rule IN ('REFERRAL_SENDING', 'REFERRAL_RECEIPT', 'REFERRAL_DECISION'))
            WHERE :all = TRUE AND (:fromId = 0 OR c.id = :fromId) AND (:toId = 0 OR x.court_id = :toId)
              AND (:source = '' OR :source = 'COURT_REFERRAL')
              AND (:overdue = FALSE OR l.due_on < :today)
              AND (:state = '' OR x.status = :state OR :state = 'OPEN' AND x.ended_at IS NULL
                OR :state = 'ENDED' AND x.ended_at IS NOT NULL)
            """;

    String TRANSFERS = """
            SELECT t.id * 2 AS ref, t.id, t.kind AS source, t.status, m.number AS matter_number, t.number,
                   t.from_name, t.to_name, t.awaited,
            """ + TransferSight.DUE + """
                   AS due_at, t.feedback_due_on, t.opened_at, t.sent_at, t.ended_at
            FROM transfer t JOIN matter m ON m.id = t.matter_id
            """ + TransferSight.CLOCK + """
            WHERE (:fromId = 0 OR t.from_body_id = :fromId) AND (:toId = 0 OR t.to_body_id = :toId)
              AND (:source = '' OR t.kind = :source)
              AND (:overdue = FALSE OR""" + TransferSight.DUE + """
                   < :now OR t.feedback_due_on < :today)
              AND (:state = '' OR t.status = :state OR :state = 'OPEN' AND t.ended_at IS NULL
                OR :state = 'ENDED' AND t.ended_at IS NOT NULL)
              AND (:all = TRUE AND t.sent_at IS NOT NULL OR
            """
            + TransferSight.SEEN + ")";

    @Query("SELECT u.* FROM ((" + TRANSFERS + """
              AND t.opened_at >= :since AND t.opened_at < :until
              AND (t.opened_at < :placeAt OR t.opened_at = :placeAt AND t.id * 2 < :placeRef)
            """ + Sight.NOT_RECUSED
            + " ORDER BY t.opened_at DESC, t.id DESC LIMIT 51) UNION ALL (" + REFERRALS + """
              AND x.opened_at >= :since AND x.opened_at < :until
              AND (x.opened_at < :placeAt OR x.opened_at = :placeAt AND x.id * 2 + 1 < :placeRef)
            """ + Sight.NOT_RECUSED + """
             ORDER BY x.opened_at DESC, x.id DESC LIMIT 51)) u
            ORDER BY u.opened_at DESC, u.ref DESC LIMIT 51
            """)
    List<LedgerRow> page(
            long fromId,
            long toId,
            String source,
            String state,
            boolean overdue,
            Instant since,
            Instant until,
            Instant placeAt,
            long placeRef,
            boolean all,
            long bodyId,
            Desk desk,
            long officerId,
            Instant now,
            LocalDate today);

    /** What somebody is late with, the longest first; one more than the list holds when there is more. */
    @Query("SELECT u.* FROM ((" + TRANSFERS + Sight.NOT_RECUSED + """
             ORDER BY COALESCE(
            """ + TransferSight.DUE + """
                   , CAST(t.feedback_due_on AS DATETIME(6))), t.id LIMIT 501) UNION ALL (
            """ + REFERRALS
            + Sight.NOT_RECUSED + """
             ORDER BY l.due_on, x.id LIMIT 501)) u
            ORDER BY COALESCE(u.due_at, CAST(u.feedback_due_on AS DATETIME(6))), u.ref LIMIT 501
            """)
    List<LedgerRow> overdue(
            long fromId,
            long toId,
            String source,
            String state,
            boolean overdue,
            boolean all,
            long bodyId,
            Desk desk,
            long officerId,
            Instant now,
            LocalDate today);
}
