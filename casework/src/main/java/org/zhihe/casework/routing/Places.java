package org.zhihe.casework.routing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The city's districts, and everywhere else. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Places extends GenericRepository<Place, String> {
    List<Place> findAllOrderByPosition();
}
