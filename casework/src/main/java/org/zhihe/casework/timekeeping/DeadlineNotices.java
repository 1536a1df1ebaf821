package org.zhihe.casework.timekeeping;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;

/** What has been told of clocks, and what is to be told next. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeadlineNotices extends GenericRepository<DeadlineNotice, Long> {
    /**
     * Clocks that end so soon, or ended so long ago, and of which this was not told yet.
     *
     * @param after only those with a higher id, so that one round never meets the same twice
     * @param day of the last days that move off days of rest, the one before they do
     * @param hour of those that end at an hour
     */
    @Query("""
            SELECT d.id, d.matter_id, d.rule, d.subject FROM deadline d
            WHERE d.status = 'OPEN' AND d.id > :after AND d.rule IN (:rules)
              AND ((d.due_at IS NULL AND (CASE WHEN :kind = 'AHEAD' THEN d.raw_on ELSE d.due_on END) <= :day)
                   OR d.due_at <= :hour)
              AND NOT EXISTS (
                SELECT 1 FROM deadline_notice n
                WHERE n.deadline_id = d.id AND n.kind = :kind AND n.due_on = d.due_on)
            ORDER BY d.id LIMIT 100
            """)
    List<Ringing> toTell(NoticeKind kind, List<DeadlineRule> rules, LocalDate day, Instant hour, long after);

    /** Empty when another program has it in hand, or it does not run any more. */
    @Query("SELECT * FROM deadline WHERE id = :id AND status = 'OPEN' FOR UPDATE SKIP LOCKED")
    Optional<Deadline> lock(long id);

    /** To be asked once the clock is locked, as the first plain read: it then sees all that others have committed. */
    @Query("SELECT id FROM deadline_notice WHERE deadline_id = :deadlineId AND kind = :kind AND due_on = :dueOn")
    Optional<Long> told(long deadlineId, NoticeKind kind, LocalDate dueOn);

    DeadlineNotice save(DeadlineNotice notice);

    /** One of those, and what it belongs to, which no clock ever changes. */
    @Introspected
    record Ringing(long id, long matterId, DeadlineRule rule, long subject) {
        ClockOf which() {
            return ClockOf.of(matterId, rule, subject);
        }
    }
}
