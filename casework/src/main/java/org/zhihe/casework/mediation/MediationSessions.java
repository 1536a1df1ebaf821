package org.zhihe.casework.mediation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Sessions; written together with their mediation, whose version guards them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MediationSessions extends GenericRepository<MediationSession, Long> {
    MediationSession save(MediationSession session);

    MediationSession update(MediationSession session);

    List<MediationSession> findByMediationIdOrderById(long mediationId);
}
