package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Who has what. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Assignments extends GenericRepository<Assignment, Long> {
    Assignment save(Assignment assignment);

    @Query("UPDATE assignment SET ended_at = :endedAt"
            + " WHERE matter_id = :matterId AND desk = :desk AND body_id = :bodyId AND ended_at IS NULL")
    void end(long matterId, Desk desk, long bodyId, Instant endedAt);

    @Query("""
            SELECT a.desk, b.name AS body_name, b.short_name AS body_short_name, b.phone AS body_phone, s.name AS staff_name
            FROM assignment a JOIN body b ON b.id = a.body_id LEFT JOIN staff s ON s.id = a.staff_id
            WHERE a.matter_id = :matterId AND a.ended_at IS NULL
            ORDER BY a.id
            """)
    List<Holder> holders(long matterId);

    /** A desk that has the matter now. */
    @Introspected
    record Holder(
            Desk desk,
            String bodyName,
            String bodyShortName,
            String bodyPhone,
            @Nullable String staffName) {}
}
