package org.zhihe.casework.administrativemediation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Opinions as they came. Rows are only ever added. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GivenOpinions extends GenericRepository<GivenOpinion, Long> {
    GivenOpinion save(GivenOpinion opinion);
}
