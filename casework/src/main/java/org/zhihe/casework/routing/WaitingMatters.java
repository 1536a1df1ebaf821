package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.matter.Matter;

/** Matters that are to be sent on their way. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingMatters extends GenericRepository<Matter, Long> {
    @Query("""
            SELECT m.* FROM matter m
            WHERE m.status IN ('SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED')
            ORDER BY m.id LIMIT :most
            """)
    List<Matter> oldest(int most);
}
