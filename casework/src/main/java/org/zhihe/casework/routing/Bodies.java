package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The offices of the city and its counties. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Bodies extends GenericRepository<Body, Long> {
    Optional<Body> findById(long id);

    Optional<Body> findByCode(String code);

    /** The city's own; a county's is found by its place. */
    @Query(
            "SELECT b.* FROM body b WHERE b.kind = :kind AND b.level = 'CITY' AND b.place_code IS NULL ORDER BY b.id LIMIT 1")
    Optional<Body> findFirstByKind(BodyKind kind);

    List<Body> findAllOrderById();
}
