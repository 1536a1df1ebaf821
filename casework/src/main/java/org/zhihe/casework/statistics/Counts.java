package org.zhihe.casework.statistics;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.matter.Matter;

/** Matters of the whole city, counted; the largest first, months in their order. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Counts extends GenericRepository<Matter, Long> {
    /** Months as they are in China; instants are kept in UTC. */
    @Query("""
            SELECT DATE_FORMAT(DATE_ADD(m.filed_at, INTERVAL 8 HOUR), '%Y-%m') AS sort, COUNT(*) AS matters
            FROM matter m GROUP BY sort ORDER BY sort DESC LIMIT 12
            """)
    List<Count> byMonth();

    @Query("SELECT m.kind AS sort, COUNT(*) AS matters FROM matter m GROUP BY m.kind ORDER BY matters DESC, sort")
    List<Count> byKind();

    @Query("SELECT m.ip_type AS sort, COUNT(*) AS matters FROM matter m GROUP BY m.ip_type ORDER BY matters DESC, sort")
    List<Count> byIpType();

    @Query("SELECT m.status AS sort, COUNT(*) AS matters FROM matter m GROUP BY m.status ORDER BY matters DESC, sort")
    List<Count> byStatus();

    @Query("SELECT m.outcome AS sort, COUNT(*) AS matters FROM matter m WHERE m.outcome IS NOT NULL"
            + " GROUP BY m.outcome ORDER BY matters DESC, sort")
    List<Count> byOutcome();

    /** From the best level to the worst. */
    @Query("SELECT r.level AS sort, COUNT(*) AS matters FROM rating r GROUP BY r.level ORDER BY"
            + " FIELD(r.level, 'VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED', 'VERY_DISSATISFIED')")
    List<Count> byRating();

    /** What the applicants find, which is not what the offices reached. */
    @Query("SELECT r.resolution AS sort, COUNT(*) AS matters FROM rating r GROUP BY r.resolution"
            + " ORDER BY FIELD(r.resolution, 'RESOLVED', 'PARTLY', 'NOT_RESOLVED')")
    List<Count> byResolution();
}
