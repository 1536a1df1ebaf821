package org.zhihe.casework.deadline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The years that were edited. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CalendarYears extends GenericRepository<CalendarYear, Integer> {
    CalendarYear save(CalendarYear year);

    List<CalendarYear> findAll();

    Optional<CalendarYear> findByOfYear(int ofYear);

    /** Locked until the transaction ends, so that two administrators do not edit over each other. */
    @Query("SELECT * FROM calendar_year WHERE of_year = :ofYear FOR UPDATE")
    Optional<CalendarYear> lock(int ofYear);

    @Query("UPDATE calendar_year SET version = version + 1, edited_by = :editedBy, edited_at = :editedAt"
            + " WHERE of_year = :ofYear")
    void edited(int ofYear, long editedBy, Instant editedAt);
}
