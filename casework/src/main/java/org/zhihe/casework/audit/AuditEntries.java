package org.zhihe.casework.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntries extends GenericRepository<AuditEntry, Long> {
    AuditEntry save(AuditEntry entry);

    @Query("SELECT COALESCE(MAX(id), 0) FROM audit_entry")
    long newest();

    @Query("SELECT COALESCE((SELECT id FROM audit_entry WHERE occurred_at < :before"
            + " ORDER BY occurred_at DESC, id DESC LIMIT 1), 0)")
    long newestBefore(Instant before);

    @Query("SELECT " + WrittenEntry.COLUMNS + " FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id"
            + " WHERE e.id > :after AND e.id <= :upTo AND l.entry_id IS NULL ORDER BY e.id LIMIT :most")
    List<WrittenEntry> unlinked(long after, long upTo, int most);
}
