package org.zhihe.casework.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The directory of experts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Experts extends GenericRepository<Expert, Long> {
    Expert save(Expert expert);

    Expert update(Expert expert);

    Optional<Expert> findById(long id);

    @Query("SELECT * FROM expert ORDER BY active DESC, name, id LIMIT 500")
    List<Expert> inOrder();
}
