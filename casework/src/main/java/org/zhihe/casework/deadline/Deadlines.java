package org.zhihe.casework.deadline;

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

    List<Deadline> findByMatterIdOrderById(long matterId);

    Optional<Deadline> findByMatterIdAndRuleAndStatus(long matterId, DeadlineRule rule, DeadlineStatus status);

    @Query("UPDATE deadline SET status = :status, ended_at = :endedAt"
            + " WHERE matter_id = :matterId AND rule = :rule AND status = 'OPEN'")
    void end(long matterId, DeadlineRule rule, DeadlineStatus status, Instant endedAt);

    @Query("UPDATE deadline SET due_on = :until WHERE matter_id = :matterId AND rule = :rule AND status = 'OPEN'")
    void agree(long matterId, DeadlineRule rule, LocalDate until);

    @Query("UPDATE deadline SET status = 'LIFTED', ended_at = :endedAt"
            + " WHERE matter_id = :matterId AND status = 'OPEN' AND rule IN (:rules)")
    void lift(long matterId, List<DeadlineRule> rules, Instant endedAt);

    @Query("SELECT matter_id FROM deadline WHERE rule = :rule AND status = 'OPEN' AND due_on < :today"
            + " ORDER BY id LIMIT 100")
    List<Long> mattersPast(DeadlineRule rule, LocalDate today);
}
