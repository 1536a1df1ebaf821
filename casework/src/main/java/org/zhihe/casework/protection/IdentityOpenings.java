package org.zhihe.casework.protection;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IdentityOpenings extends GenericRepository<IdentityOpening, Long> {
    IdentityOpening save(IdentityOpening opening);

    IdentityOpening update(IdentityOpening opening);

    Optional<IdentityOpening> findByIdAndMatterId(long id, long matterId);
}
