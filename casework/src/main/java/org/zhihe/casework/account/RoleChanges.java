package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleChanges extends GenericRepository<RoleChange, Long> {
    RoleChange save(RoleChange change);

    Optional<RoleChange> findById(long id);

    boolean existsByStaffId(long staffId);

    boolean existsByLogin(String login);

    boolean existsByEmail(String email);

    /** Of two who decide at once, one does. */
    @Query("DELETE FROM role_change WHERE id = :id")
    int decide(long id);

    @Query("""
            SELECT c.id, c.staff_id, COALESCE(s.login, c.login) AS login, COALESCE(s.name, c.name) AS name,
                   s.role AS present, c.role, b.name AS body_name, c.proposed_by, p.name AS proposer, c.proposed_at
            FROM role_change c
            JOIN body b ON b.id = c.body_id
            JOIN staff p ON p.id = c.proposed_by
            LEFT JOIN staff s ON s.id = c.staff_id
            ORDER BY c.id
            """)
    List<RoleChangeLine> list();
}
