package org.zhihe.casework.crime;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Figures of matters. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CrimeFigureRows extends GenericRepository<CrimeFigures, Long> {
    CrimeFigures save(CrimeFigures figures);

    /** Of each offence the latest, in the order in which they were counted. */
    @Query("""
            SELECT f.* FROM crime_figures f
            WHERE f.matter_id = :matterId AND NOT EXISTS (
              SELECT 1 FROM crime_figures n
              WHERE n.matter_id = f.matter_id AND n.offence = f.offence AND n.id > f.id)
            ORDER BY f.id
            """)
    List<CrimeFigures> latest(long matterId);
}
