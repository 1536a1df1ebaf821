package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Pauses extends GenericRepository<Pause, Long> {
    Pause save(Pause pause);

    List<Pause> findByDeadlineIdInOrderById(List<Long> deadlineIds);

    /**
     * For what the clock stands still now, the oldest first; at most one of a reason. The clock is locked by then: what others
     * have committed meanwhile is read only because this locks as well.
     */
    @Query("SELECT * FROM deadline_pause WHERE deadline_id = :deadlineId AND until_at IS NULL ORDER BY id FOR UPDATE")
    List<Pause> open(long deadlineId);

    /** @return how many there were: one or none */
    @Query("UPDATE deadline_pause SET until_at = :untilAt, resumed_by = :resumedBy"
            + " WHERE deadline_id = :deadlineId AND reason = :reason AND until_at IS NULL")
    int end(long deadlineId, PauseReason reason, Instant untilAt, @Nullable Long resumedBy);
}
