package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Staff accounts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface StaffMembers extends GenericRepository<Staff, Long> {
    Staff save(Staff staff);

    Optional<Staff> findByLoginAndDisabledAtIsNull(String login);

    Staff update(Staff staff);

    Optional<Staff> findById(long id);

    Optional<Staff> findByLogin(String login);

    Optional<Staff> findByEmail(String email);

    /** Locked until the transaction ends, so that two administrators cannot put each other out. */
    @Query("SELECT id FROM staff WHERE role = 'ADMINISTRATOR' AND password_hash IS NOT NULL AND disabled_at IS NULL"
            + " ORDER BY id FOR UPDATE")
    List<Long> administrators();

    /** With those who were put out of service since. */
    @Query("SELECT COUNT(*) FROM staff WHERE role = 'ADMINISTRATOR' AND password_hash IS NOT NULL"
            + " AND (disabled_at IS NULL OR disabled_at > :disabledSince)")
    int administratorsSince(Instant disabledSince);

    List<Staff> findByRoleAndDisabledAtIsNullAndPasswordHashIsNotNull(Role role);

    @Query("""
            SELECT s.id, s.login, s.name, s.role, b.name AS body_name, s.last_signed_in_at,
                   CASE WHEN s.disabled_at IS NOT NULL THEN 'DISABLED'
                        WHEN s.password_hash IS NULL THEN 'INVITED' ELSE 'ACTIVE' END AS state,
                   CASE WHEN a.staff_id IS NULL THEN 'NONE' WHEN a.reset_at IS NULL THEN 'SET' ELSE 'RESET' END AS factor
            FROM staff s JOIN body b ON b.id = s.body_id LEFT JOIN authenticator a ON a.staff_id = s.id
            ORDER BY s.disabled_at IS NOT NULL, b.id, s.login
            """)
    List<StaffLine> list();

    @Query("UPDATE staff SET last_signed_in_at = :now WHERE id = :id")
    void signedIn(long id, Instant now);

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
