package org.zhihe.casework.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntries extends GenericRepository<AuditEntry, Long> {
    AuditEntry save(AuditEntry entry);
}
