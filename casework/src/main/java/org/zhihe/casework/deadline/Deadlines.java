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
}
