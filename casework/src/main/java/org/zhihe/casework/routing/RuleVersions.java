package org.zhihe.casework.routing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RuleVersions extends GenericRepository<RuleVersion, Long> {
    RuleVersion save(RuleVersion version);
}
