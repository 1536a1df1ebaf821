package org.zhihe.casework.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntries extends GenericRepository<AuditEntry, Long> {
    AuditEntry save(AuditEntry entry);

    Optional<AuditEntry> findById(long id);

    @Query("SELECT e.* FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id ORDER BY l.seq DESC LIMIT 1")
    Optional<AuditEntry> newestLinked();

    @Query("SELECT * FROM audit_entry WHERE act = :act ORDER BY occurred_at DESC, id DESC LIMIT 1")
    Optional<AuditEntry> newestOf(Act act);

    @Query("SELECT id FROM staff WHERE login = :login")
    Optional<Long> staffOf(String login);

    @Query("SELECT id FROM matter WHERE number = :number")
    Optional<Long> matterOf(String number);

    @Query("SELECT COALESCE(MAX(id), 0) FROM audit_entry")
    long newest();

    @Query("SELECT COALESCE((SELECT id FROM audit_entry WHERE occurred_at < :before"
            + " ORDER BY occurred_at DESC, id DESC LIMIT 1), 0)")
    long newestBefore(Instant before);

    @Query("SELECT " + WrittenEntry.COLUMNS + " FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id"
            + " WHERE e.id > :after AND e.id <= :upTo AND l.entry_id IS NULL ORDER BY e.id LIMIT :most")
    List<WrittenEntry> unlinked(long after, long upTo, int most);
}
