package org.zhihe.casework.enforcement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Only for those who were let to the case by another query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RemedyStatements extends GenericRepository<RemedyStatement, Long> {
    RemedyStatement save(RemedyStatement statement);

    Optional<RemedyStatement> findByCaseId(long caseId);
}
