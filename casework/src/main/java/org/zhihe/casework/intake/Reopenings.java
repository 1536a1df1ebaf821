package org.zhihe.casework.intake;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Why matters were taken up again. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Reopenings extends GenericRepository<Reopening, Long> {
    Reopening save(Reopening reopening);

    List<Reopening> findByMatterIdOrderById(long matterId);
}
