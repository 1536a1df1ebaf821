package org.zhihe.casework.routing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CourtCompetences extends GenericRepository<CourtCompetence, String> {
    List<CourtCompetence> findAllOrderByCode();
}
