package org.zhihe.casework.deadline;

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

/** Clocks as rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Deadlines extends GenericRepository<Deadline, Long> {
    Deadline save(Deadline deadline);

    Deadline update(Deadline deadline);

    Optional<Deadline> findById(long id);

    List<Deadline> findByMatterIdOrderById(long matterId);

    @Query("SELECT * FROM deadline WHERE matter_id = :matterId AND rule = :rule AND subject = :subject"
            + " AND status IN ('OPEN', 'PAUSED') ORDER BY id DESC LIMIT 1")
    Optional<Deadline> findPending(long matterId, DeadlineRule rule, long subject);

    /** Those that run or stand still, of the cases of several bodies only the ones that this body has. */
    @Query("SELECT d.* FROM deadline d WHERE d.matter_id = :matterId AND d.rule IN (:rules)"
            + " AND d.status IN ('OPEN', 'PAUSED') AND (d.rule NOT LIKE 'ENFORCEMENT%' OR EXISTS ("
            + "SELECT 1 FROM enforcement_case x WHERE x.id = d.subject AND x.body_id = :bodyId)) ORDER BY d.id")
    List<Deadline> pendingOfBody(long matterId, long bodyId, List<DeadlineRule> rules);

    /** Locked until the transaction ends, so that nobody extends or pauses it beside another. */
    @Query("SELECT * FROM deadline WHERE matter_id = :matterId AND rule = :rule AND subject = :subject"
            + " AND status IN ('OPEN', 'PAUSED') ORDER BY id DESC LIMIT 1 FOR UPDATE")
    Optional<Deadline> lockPending(long matterId, DeadlineRule rule, long subject);

    @Query("UPDATE deadline SET status = :status, ended_at = :endedAt WHERE matter_id = :matterId"
            + " AND rule = :rule AND subject = :subject AND status IN ('OPEN', 'PAUSED')")
    void end(long matterId, DeadlineRule rule, long subject, DeadlineStatus status, Instant endedAt);

    @Query("UPDATE deadline SET status = 'LIFTED', ended_at = :endedAt"
            + " WHERE matter_id = :matterId AND status IN ('OPEN', 'PAUSED') AND rule IN (:rules)")
    void lift(long matterId, List<DeadlineRule> rules, Instant endedAt);

    /** All of a matter, locked, so that nobody extends or pauses one of them beside another. */
    @Query("SELECT * FROM deadline WHERE matter_id = :matterId ORDER BY id FOR UPDATE")
    List<Deadline> lockOfMatter(long matterId);

    /**
     * Those that neither began after these days nor end before them.
     *
     * @param after only those with a higher id; at most 500 of them
     */
    @Query("SELECT * FROM deadline WHERE id > :after AND status IN ('OPEN', 'PAUSED')"
            + " AND due_on >= :first AND started_on <= :last ORDER BY id LIMIT 500")
    List<Deadline> pendingWithin(LocalDate first, LocalDate last, long after);

    @Query("SELECT * FROM deadline WHERE id IN (:ids) AND status IN ('OPEN', 'PAUSED') ORDER BY id FOR UPDATE")
    List<Deadline> lockPending(List<Long> ids);

    @Query("SELECT matter_id FROM deadline WHERE rule = :rule AND status = 'OPEN' AND due_on < :today"
            + " ORDER BY id LIMIT 100")
    List<Long> mattersPast(DeadlineRule rule, LocalDate today);

    /** What a joint conference asks about: where an authority is late, the oldest first. */
    default List<Overdue> overdueSince(LocalDate day) {
        return overdueSince(DeadlineRule.expiring(ExpiryEffect.ESCALATE), day);
    }

    /** Running clocks of these rules whose last day was this one or an earlier. */
    @Query("""
            SELECT d.id, d.matter_id, m.number, d.rule, d.subject, d.due_on,
                   (SELECT GROUP_CONCAT(DISTINCT b.short_name ORDER BY b.id SEPARATOR '、')
                      FROM assignment a JOIN body b ON b.id = a.body_id
                     WHERE a.matter_id = d.matter_id AND a.ended_at IS NULL) AS holders
            FROM deadline d JOIN matter m ON m.id = d.matter_id
            WHERE d.status = 'OPEN' AND d.rule IN (:rules) AND d.due_on <= :day
            ORDER BY d.due_on, d.id LIMIT 500
            """)
    List<Overdue> overdueSince(List<DeadlineRule> rules, LocalDate day);

    /** @param holders short names of the bodies that have the matter; null when none does */
    @Introspected
    record Overdue(
            long id,
            long matterId,
            String number,
            DeadlineRule rule,
            long subject,
            LocalDate dueOn,
            @Nullable String holders) {}
}
