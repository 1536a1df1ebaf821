package org.zhihe.casework.guide;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface OtherOffices extends GenericRepository<OtherOffice, OtherTopic> {
    Optional<OtherOffice> findByTopic(OtherTopic topic);
}
