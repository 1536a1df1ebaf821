package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The court table. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CourtCompetences extends GenericRepository<CourtCompetence, String>, RuleTable<CourtCompetence> {
    @Override
    CourtCompetence save(CourtCompetence row);

    @Override
    @Query("""
            SELECT c.* FROM court_competence c
            WHERE NOT EXISTS (
              SELECT 1 FROM court_competence n WHERE n.code = c.code AND n.rule_version > c.rule_version)
            ORDER BY c.precedence, c.code
            """)
    List<CourtCompetence> inOrder();

    @Override
    @Query("SELECT c.* FROM court_competence c WHERE c.code = :code ORDER BY c.rule_version DESC LIMIT 1")
    Optional<CourtCompetence> latest(String code);

    @Override
    @Query("SELECT c.* FROM court_competence c WHERE c.code = :code AND c.rule_version = :ruleVersion")
    Optional<CourtCompetence> version(String code, long ruleVersion);

    @Override
    @Query("""
            SELECT c.rule_version, c.withdrawn, c.basis, c.valid_from, c.valid_to,
                   v.note, v.published_at, s.name AS published_by_name
            FROM court_competence c
            LEFT JOIN rule_version v ON v.id = c.rule_version LEFT JOIN staff s ON s.id = v.published_by
            WHERE c.code = :code ORDER BY c.rule_version DESC
            """)
    List<RuleTable.VersionLine> versions(String code);
}
