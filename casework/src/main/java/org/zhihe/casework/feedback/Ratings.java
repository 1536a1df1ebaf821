package org.zhihe.casework.feedback;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Ratings; at most one of a matter. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Ratings extends GenericRepository<Rating, Long> {
    Rating save(Rating rating);

    Rating update(Rating rating);

    /** Only for those who were let to the matter by another query. */
    Optional<Rating> findByMatterId(long matterId);
}
