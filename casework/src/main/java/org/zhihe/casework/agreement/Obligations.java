package org.zhihe.casework.agreement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Promises of agreements, in the order they were written down. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Obligations extends GenericRepository<Obligation, Long> {
    Obligation save(Obligation obligation);

    List<Obligation> findByAgreementIdOrderByPosition(long agreementId);
}
