package org.zhihe.casework.enforcement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What was done, oldest first. Only for those who were let to the case by another query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EnforcementActs extends GenericRepository<EnforcementAct, Long> {
    EnforcementAct save(EnforcementAct act);

    List<EnforcementAct> findByCaseIdOrderById(long caseId);

    default DoneActs done(EnforcementCase opened) {
        return new DoneActs(findByCaseIdOrderById(opened.id()));
    }
}
