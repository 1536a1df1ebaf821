package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rule table. Versions are only ever added; the city's file writes version 0. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RoutingRules extends GenericRepository<RoutingRule, String> {
    RoutingRule save(RoutingRule rule);

    /** Of each code the version that counts, withdrawn ones too, best first. */
    @Query("""
            SELECT r.* FROM routing_rule r
            WHERE NOT EXISTS (
              SELECT 1 FROM routing_rule n WHERE n.code = r.code AND n.rule_version > r.rule_version)
            ORDER BY r.precedence, r.code
            """)
    List<RoutingRule> inOrder();

    /** What has become of a rule, newest first. */
    @Query("""
            SELECT r.rule_version, r.withdrawn, r.basis, r.valid_from, r.valid_to,
                   v.note, v.published_at, s.name AS published_by_name
            FROM routing_rule r
            LEFT JOIN rule_version v ON v.id = r.rule_version LEFT JOIN staff s ON s.id = v.published_by
            WHERE r.code = :code ORDER BY r.rule_version DESC
            """)
    List<VersionLine> versions(String code);

    /** @param note with when and by whom, null in the city's file */
    @Introspected
    record VersionLine(
            long ruleVersion,
            boolean withdrawn,
            String basis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String note,
            @Nullable Instant publishedAt,
            @Nullable String publishedByName) {}
}
