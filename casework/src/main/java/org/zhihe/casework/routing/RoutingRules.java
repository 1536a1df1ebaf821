package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoutingRules extends GenericRepository<RoutingRule, String> {
    @Query("SELECT * FROM routing_rule ORDER BY precedence, code")
    List<RoutingRule> inOrder();
}
