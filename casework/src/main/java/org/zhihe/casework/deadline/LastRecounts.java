package org.zhihe.casework.deadline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Which calendar the clocks follow. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface LastRecounts extends GenericRepository<LastRecount, Integer> {
    @Query("SELECT calendar FROM calendar_recount WHERE id = 1")
    Optional<String> calendar();

    @Query("INSERT INTO calendar_recount (id, calendar, recounted_at) VALUES (1, :calendar, :recountedAt)"
            + " ON DUPLICATE KEY UPDATE calendar = :calendar, recounted_at = :recountedAt")
    void remember(String calendar, Instant recountedAt);
}
