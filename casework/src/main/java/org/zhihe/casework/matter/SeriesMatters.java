package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Matters that one form has filed, each against one of those who did the same. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SeriesMatters extends GenericRepository<Matter, Long> {
    String ROW = """
            SELECT m.id AS matter_id, m.number, m.series_position AS position, m.status,
                   (SELECT p.name FROM party p
                     WHERE p.matter_id = m.id AND p.side = 'RESPONDENT' AND p.position = 0) AS respondent
            FROM matter m WHERE m.series_key = :seriesKey
            """;

    /** All of them, for whoever has filed them. */
    @Query(ROW + " ORDER BY m.series_position")
    List<Row> filed(String seriesKey);

    /** Those that lie on the given desk, for one who may see them there. */
    @Query(ROW + " AND " + Sight.ON_DESK + " ORDER BY m.series_position")
    List<Row> onDesk(String seriesKey, Desk desk, long bodyId, long officerId, boolean ownOnly);

    /** @param position counted from one */
    @Introspected
    record Row(
            long matterId,
            String number,
            int position,
            MatterStatus status,
            @Nullable String respondent) {}
}
