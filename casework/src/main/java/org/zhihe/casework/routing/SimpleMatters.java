package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Sight;

/** Matters on the quick way, as long as their promise runs. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SimpleMatters extends GenericRepository<Matter, Long> {
    /** Those that lie on the desk, the one whose promise ends first on top. */
    @Query("""
            SELECT m.number
            FROM matter m JOIN deadline d ON d.matter_id = m.id AND d.rule = 'SIMPLE_TRACK' AND d.status = 'OPEN'
            WHERE m.status = 'IN_PROGRESS' AND
            """ + Sight.ON_DESK + """
            ORDER BY d.due_on, m.id LIMIT 200
            """)
    List<String> numbers(Desk desk, long bodyId, long officerId, boolean ownOnly);
}
