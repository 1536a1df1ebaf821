package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Staff accounts and their sessions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface StaffMembers extends GenericRepository<Staff, Long> {
    Staff save(Staff staff);

    Optional<Staff> findByLoginAndDisabledAtIsNull(String login);

    @Query("INSERT INTO staff_session (token_hash, staff_id, created_at, last_seen_at)"
            + " VALUES (:tokenHash, :staffId, :now, :now)")
    void openSession(String tokenHash, long staffId, Instant now);

    @Query("""
            SELECT s.id, s.name, s.role, s.body_id, b.name AS body_name
            FROM staff_session x JOIN staff s ON s.id = x.staff_id JOIN body b ON b.id = s.body_id
            WHERE x.token_hash = :tokenHash AND s.disabled_at IS NULL
              AND x.last_seen_at >= :seenNotBefore AND x.created_at >= :createdNotBefore
            """)
    Optional<Officer> findBySession(String tokenHash, Instant seenNotBefore, Instant createdNotBefore);

    @Query("UPDATE staff_session SET last_seen_at = :now WHERE token_hash = :tokenHash AND last_seen_at < :olderThan")
    void sessionSeen(String tokenHash, Instant now, Instant olderThan);

    @Query("DELETE FROM staff_session WHERE token_hash = :tokenHash")
    void closeSession(String tokenHash);

    /** Those of a body in a role, for a choice on a form. */
    @Query("SELECT id, name FROM staff WHERE body_id = :bodyId AND role = :role AND disabled_at IS NULL ORDER BY id")
    List<Colleague> colleagues(long bodyId, Role role);

    /** The same, less those who are recused from the matter. */
    @Query("""
            SELECT s.id, s.name FROM staff s
            WHERE s.body_id = :bodyId AND s.role = :role AND s.disabled_at IS NULL
              AND NOT EXISTS (
                SELECT 1 FROM recusal r
                WHERE r.matter_id = :matterId AND r.staff_id = s.id AND r.lifted_at IS NULL)
            ORDER BY s.id
            """)
    List<Colleague> eligible(long bodyId, Role role, long matterId);

    @Introspected
    record Colleague(long id, String name) {}
}
