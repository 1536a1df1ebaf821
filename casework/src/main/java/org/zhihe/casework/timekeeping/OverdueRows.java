package org.zhihe.casework.timekeeping;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Clocks that have run out on a desk. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OverdueRows extends GenericRepository<Deadline, Long> {
    /** Running clocks of these rules whose last day was this one or an earlier, the oldest first; at most 501. */
    @Query("""
            SELECT m.number, m.title, d.rule, d.due_on,
                   (SELECT GROUP_CONCAT(DISTINCT b.short_name ORDER BY b.id SEPARATOR '、')
                      FROM assignment w JOIN body b ON b.id = w.body_id
                     WHERE w.matter_id = m.id AND w.ended_at IS NULL) AS holders
            FROM deadline d JOIN matter m ON m.id = d.matter_id
            WHERE d.status = 'OPEN' AND d.rule IN (:rules) AND d.due_on <= :day AND
            """ + Sight.ON_DESK + " ORDER BY d.due_on, d.id LIMIT 501")
    List<Row> onDesk(List<DeadlineRule> rules, LocalDate day, Desk desk, long bodyId, long officerId, boolean ownOnly);

    /** @param holders short names of the bodies that have the matter; null when none does */
    @Introspected
    record Row(
            String number,
            String title,
            DeadlineRule rule,
            LocalDate dueOn,
            @Nullable String holders) {}
}
