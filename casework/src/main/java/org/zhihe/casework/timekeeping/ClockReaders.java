package org.zhihe.casework.timekeeping;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.matter.Desk;

/** Who among the staff can be told of a matter: those on whose desk it lies, less those who are recused from it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClockReaders extends GenericRepository<Staff, Long> {
    /** @param assigned on how many desks it lies with this very person */
    @Introspected
    record Reader(long id, long bodyId, Role role, @Nullable String email, long assigned) {
        boolean hasIt() {
            return assigned > 0;
        }
    }

    @Query("""
            SELECT s.id, s.body_id, s.role, s.email, COUNT(CASE WHEN a.staff_id = s.id THEN 1 END) AS assigned
            FROM assignment a JOIN staff s ON s.body_id = a.body_id AND s.role IN (:roles)
            WHERE a.matter_id = :matterId AND a.desk = :desk AND a.ended_at IS NULL
              AND s.disabled_at IS NULL AND s.password_hash IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM recusal r WHERE r.matter_id = a.matter_id AND r.staff_id = s.id AND r.lifted_at IS NULL)
            GROUP BY s.id, s.body_id, s.role, s.email
            ORDER BY s.id
            """)
    List<Reader> of(long matterId, Desk desk, List<Role> roles);
}
