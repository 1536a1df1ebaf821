package org.zhihe.casework.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Sight;

/** What has been said about matters and waits for somebody to read, answer or call back. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Voices extends GenericRepository<Matter, Long> {
    /** One row for a party's page, in one statement. */
    @Query("""
            SELECT (SELECT COUNT(*) FROM party_message g WHERE g.matter_id = m.id AND g.party_id = :partyId
                     AND g.direction = 'ANSWER' AND g.read_at IS NULL) AS unread,
                   (SELECT COUNT(*) FROM rating r WHERE r.matter_id = m.id) AS ratings
            FROM matter m WHERE m.id = :matterId
            """)
    Voice of(long matterId, long partyId);

    /** What a desk owes: answers, and at the centre calls after bad ratings. The most pressing first. */
    @Query("""
            SELECT m.number, 'QUESTION' AS kind, COUNT(*) AS waiting, d.due_on
            FROM party_message g JOIN matter m ON m.id = g.matter_id
            JOIN deadline d ON d.matter_id = m.id AND d.rule = 'ANSWER_QUESTION' AND d.status = 'OPEN'
            WHERE g.direction = 'QUESTION' AND g.read_at IS NULL AND g.desk = :desk AND
            """ + Sight.ON_DESK + """
            GROUP BY m.id, m.number, d.due_on
            UNION ALL
            SELECT m.number, 'CALLBACK', 1, r.callback_due
            FROM rating r JOIN matter m ON m.id = r.matter_id
            WHERE r.called_back_at IS NULL AND r.callback_due IS NOT NULL AND :desk = 'INTAKE' AND
            """ + Sight.ON_DESK + """
            ORDER BY due_on, number LIMIT 50
            """)
    List<Task> owed(Desk desk, long bodyId, long officerId, boolean ownOnly);

    /** @param unread answers that the party has not opened */
    @Introspected
    record Voice(int unread, int ratings) {}

    /** @param kind QUESTION or CALLBACK */
    @Introspected
    record Task(String number, String kind, int waiting, LocalDate dueOn) {}
}
