package org.zhihe.casework.mediation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Statements of the two sides, in the order they were made. Not for anybody outside the mediation. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Offers extends GenericRepository<Offer, Long> {
    Offer save(Offer offer);

    List<Offer> findByMediationIdOrderById(long mediationId);
}
