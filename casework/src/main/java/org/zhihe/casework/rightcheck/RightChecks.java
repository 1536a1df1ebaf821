package org.zhihe.casework.rightcheck;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Looks into registers. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RightChecks extends GenericRepository<RightCheck, Long> {
    RightCheck save(RightCheck check);

    /** The newest first. */
    @Query("""
            SELECT r.right_number, r.register, r.checked_on, r.result, r.note, s.name AS staff_name,
                   b.short_name AS body_short_name
            FROM right_check r JOIN staff s ON s.id = r.staff_id JOIN body b ON b.id = s.body_id
            WHERE r.matter_id = :matterId ORDER BY r.checked_on DESC, r.id DESC
            """)
    List<Line> ofMatter(long matterId);

    /** @param note with {@code staffName}, for staff only */
    @Introspected
    record Line(
            String rightNumber,
            String register,
            LocalDate checkedOn,
            RightStatus result,
            @Nullable String note,
            String staffName,
            String bodyShortName) {}
}
