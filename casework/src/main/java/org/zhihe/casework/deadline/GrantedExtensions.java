package org.zhihe.casework.deadline;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantedExtensions extends GenericRepository<GrantedExtension, Long> {
    GrantedExtension save(GrantedExtension extension);

    List<GrantedExtension> findByDeadlineIdInOrderByPosition(List<Long> deadlineIds);
}
