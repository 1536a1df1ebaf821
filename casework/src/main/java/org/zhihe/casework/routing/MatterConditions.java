package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What was established about matters, oldest first. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MatterConditions extends GenericRepository<MatterCondition, Long> {
    List<MatterCondition> saveAll(Iterable<MatterCondition> established);

    @Query("SELECT c.* FROM matter_condition c WHERE c.matter_id IN (:matterIds) ORDER BY c.id")
    List<MatterCondition> ofMatters(List<Long> matterIds);

    @Query("""
            SELECT c.condition_name, c.answer, s.name AS staff_name, c.recorded_at
            FROM matter_condition c JOIN staff s ON s.id = c.staff_id
            WHERE c.matter_id = :matterId ORDER BY c.id
            """)
    List<Line> ofMatter(long matterId);

    @Introspected
    record Line(Condition conditionName, String answer, String staffName, Instant recordedAt) {}
}
