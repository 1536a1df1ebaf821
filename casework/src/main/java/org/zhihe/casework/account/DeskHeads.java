package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeskHeads extends GenericRepository<DeskHead, Long> {
    /** Who leads in one of the roles at the body now. */
    @Query("""
            SELECT s.id FROM desk_head h JOIN staff s ON s.id = h.staff_id
            WHERE h.body_id = :bodyId AND h.role IN (:roles) AND s.body_id = h.body_id AND s.role = h.role
              AND s.disabled_at IS NULL AND s.password_hash IS NOT NULL
            ORDER BY s.id
            """)
    List<Long> leading(long bodyId, List<Role> roles);

    @Query("DELETE FROM desk_head WHERE staff_id = :staffId")
    void remove(long staffId);

    DeskHead save(DeskHead head);
}
