package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Tracks;

/** How long procedures have really taken, from those that have ended. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ProcedureTimes extends GenericRepository<Matter, Long> {
    /** Fewer say too little. */
    int ENOUGH = 5;

    /**
     * The median of each kind of procedure at each body that has ended enough of them.
     *
     * @param since older ones tell of other times
     */
    @Query("""
            SELECT x.kind, x.body_id, CAST(ROUND(AVG(x.days)) AS SIGNED) AS days, MAX(x.ended) AS ended
            FROM (
              SELECT t.kind, t.body_id, DATEDIFF(t.ended_at, t.opened_at) AS days,
                     ROW_NUMBER() OVER (PARTITION BY t.kind, t.body_id
                                        ORDER BY DATEDIFF(t.ended_at, t.opened_at), t.id) AS place,
                     COUNT(*) OVER (PARTITION BY t.kind, t.body_id) AS ended
              FROM
            """ + Tracks.EVERY + """
              WHERE t.kind IN ('MEDIATION', 'ENFORCEMENT', 'ADJUDICATION', 'COURT_REFERRAL') AND t.ended_at >= :since
            ) x
            WHERE x.ended >= :enough AND x.place BETWEEN x.ended / 2 AND x.ended / 2 + 1
            GROUP BY x.kind, x.body_id
            """)
    List<Median> medians(Instant since, int enough);

    /** @param ended how many that is told from */
    @Introspected
    record Median(ProcedureKind kind, long bodyId, int days, int ended) {}
}
