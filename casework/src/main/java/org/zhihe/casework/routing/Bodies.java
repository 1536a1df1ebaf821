package org.zhihe.casework.routing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The offices of the city. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Bodies extends GenericRepository<Body, Long> {
    Optional<Body> findById(long id);

    Optional<Body> findByCode(String code);

    Optional<Body> findFirstByKind(BodyKind kind);

    List<Body> findAllOrderById();
}
