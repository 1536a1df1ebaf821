package org.zhihe.casework.deadline;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarDays extends GenericRepository<CalendarDay, LocalDate> {
    List<CalendarDay> findByDayGreaterThanEquals(LocalDate first);
}
