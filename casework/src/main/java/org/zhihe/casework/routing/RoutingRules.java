package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rule table. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RoutingRules extends GenericRepository<RoutingRule, String>, RuleTable<RoutingRule> {
    @Override
    RoutingRule save(RoutingRule rule);

    @Override
    @Query("""
            SELECT r.* FROM routing_rule r
            WHERE NOT EXISTS (
              SELECT 1 FROM routing_rule n WHERE n.code = r.code AND n.rule_version > r.rule_version)
            ORDER BY r.precedence, r.code
            """)
    List<RoutingRule> inOrder();

    @Override
    @Query("SELECT r.* FROM routing_rule r WHERE r.code = :code ORDER BY r.rule_version DESC LIMIT 1")
    Optional<RoutingRule> latest(String code);

    @Override
    @Query("SELECT r.* FROM routing_rule r WHERE r.code = :code AND r.rule_version = :ruleVersion")
    Optional<RoutingRule> version(String code, long ruleVersion);

    @Override
    @Query("""
            SELECT r.rule_version, r.withdrawn, r.basis, r.valid_from, r.valid_to,
                   v.note, v.published_at, s.name AS published_by_name
            FROM routing_rule r
            LEFT JOIN rule_version v ON v.id = r.rule_version LEFT JOIN staff s ON s.id = v.published_by
            WHERE r.code = :code ORDER BY r.rule_version DESC
            """)
    List<RuleTable.VersionLine> versions(String code);
}
