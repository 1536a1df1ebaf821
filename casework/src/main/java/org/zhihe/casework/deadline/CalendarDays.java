package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** The holidays and made-up working days that are known. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CalendarDays extends GenericRepository<CalendarDay, LocalDate> {
    List<CalendarDay> findByDayGreaterThanEquals(LocalDate first);

    @Query("SELECT * FROM calendar_day WHERE day BETWEEN :first AND :last ORDER BY day")
    List<CalendarDay> between(LocalDate first, LocalDate last);

    @Query("DELETE FROM calendar_day WHERE day BETWEEN :first AND :last")
    void remove(LocalDate first, LocalDate last);

    void saveAll(Iterable<CalendarDay> days);

    /** By year, years without any left out. */
    @Query("""
            SELECT YEAR(day) AS of_year, CAST(SUM(CASE WHEN working THEN 0 ELSE 1 END) AS SIGNED) AS days_off,
                   CAST(SUM(CASE WHEN working THEN 1 ELSE 0 END) AS SIGNED) AS worked
            FROM calendar_day GROUP BY YEAR(day) ORDER BY YEAR(day)
            """)
    List<Year> years();

    /** @param worked weekend days that are */
    @Introspected
    record Year(int ofYear, long daysOff, long worked) {}
}
