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

    @Query("UPDATE deadline_pause SET until_at = :untilAt, resumed_by = :resumedBy"
            + " WHERE deadline_id = :deadlineId AND until_at IS NULL")
    void end(long deadlineId, Instant untilAt, @Nullable Long resumedBy);
}
