package org.zhihe.casework.adjudication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What was done on the way, oldest first. Only for those who were let to the adjudication by another query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AdjudicationActs extends GenericRepository<AdjudicationAct, Long> {
    AdjudicationAct save(AdjudicationAct act);

    List<AdjudicationAct> findByAdjudicationIdOrderById(long adjudicationId);
}
