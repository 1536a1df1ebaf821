package org.zhihe.casework.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditLinks extends GenericRepository<AuditLink, Long> {
    void saveAll(List<AuditLink> links);

    @Query("SELECT * FROM audit_link ORDER BY seq DESC LIMIT 1")
    Optional<AuditLink> head();
}
