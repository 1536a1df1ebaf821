package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The court table. Versions are only ever added; the city's file writes version 0. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CourtCompetences extends GenericRepository<CourtCompetence, String> {
    CourtCompetence save(CourtCompetence row);

    /** Of each code the version that counts, withdrawn ones too, first come first. */
    @Query("""
            SELECT c.* FROM court_competence c
            WHERE NOT EXISTS (
              SELECT 1 FROM court_competence n WHERE n.code = c.code AND n.rule_version > c.rule_version)
            ORDER BY c.precedence, c.code
            """)
    List<CourtCompetence> inOrder();

    /** What has become of a row, newest first. */
    @Query("""
            SELECT c.rule_version, c.withdrawn, c.basis, c.valid_from, c.valid_to,
                   v.note, v.published_at, s.name AS published_by_name
            FROM court_competence c
            LEFT JOIN rule_version v ON v.id = c.rule_version LEFT JOIN staff s ON s.id = v.published_by
            WHERE c.code = :code ORDER BY c.rule_version DESC
            """)
    List<RoutingRules.VersionLine> versions(String code);
}
