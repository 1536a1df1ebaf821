package org.zhihe.casework.sameness;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.matter.MatterStatus;

/** Which matters belong together. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MatterLinks extends GenericRepository<MatterLink, Long> {
    MatterLink save(MatterLink link);

    /**
     * In one order, so that two who link the same two do not wait for each other. To be the first statement of its
     * transaction: what is read after it is then as the one before has left it.
     */
    @Query("SELECT id FROM matter WHERE number IN (:one, :other) ORDER BY number FOR UPDATE")
    List<Long> lock(String one, String other);

    @Query("SELECT COUNT(*) FROM matter_link WHERE undone_at IS NULL"
            + " AND (from_id = :one AND to_id = :other OR from_id = :other AND to_id = :one)")
    int countBetween(long one, long other);

    @Query("UPDATE matter_link SET undone_by = :by, undone_at = :now"
            + " WHERE id = :id AND kind = 'LINKED' AND undone_at IS NULL")
    int undo(long id, long by, Instant now);

    /** Both ways; the newest first. */
    @Query("""
            SELECT k.id, k.kind, 1 AS outwards, m.id AS other_id, m.number, m.title, m.status,
                   k.reason, k.made_at
            FROM matter_link k JOIN matter m ON m.id = k.to_id
            WHERE k.from_id = :matterId AND k.undone_at IS NULL
            UNION ALL
            SELECT k.id, k.kind, 0, m.id, m.number, m.title, m.status, k.reason, k.made_at
            FROM matter_link k JOIN matter m ON m.id = k.from_id
            WHERE k.to_id = :matterId AND k.undone_at IS NULL
            ORDER BY made_at DESC, id DESC
            """)
    List<LinkRow> ofMatter(long matterId);

    /**
     * A link as seen from one of the two.
     *
     * @param outwards 1 when it is this matter that was merged or repeats, 0 when the other
     */
    @Introspected
    record LinkRow(
            long id,
            LinkKind kind,
            int outwards,
            long otherId,
            String number,
            String title,
            MatterStatus status,
            String reason,
            Instant madeAt) {
        public boolean outward() {
            return outwards > 0;
        }
    }
}
