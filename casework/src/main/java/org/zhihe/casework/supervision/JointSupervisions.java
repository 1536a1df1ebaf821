package org.zhihe.casework.supervision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Sight;

/** Matters under joint supervision. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface JointSupervisions extends GenericRepository<JointSupervision, Long> {
    JointSupervision save(JointSupervision listed);

    JointSupervision update(JointSupervision listed);

    /** For whoever has found the matter. */
    Optional<JointSupervision> findByMatterIdAndClosedOnIsNull(long matterId);

    /** What is watched and lies on the desk, the first to be done on top. */
    @Query("""
            SELECT m.number, m.title, m.status, x.reason, x.bodies, x.listed_on, x.until_on
            FROM joint_supervision x JOIN matter m ON m.id = x.matter_id
            WHERE x.closed_on IS NULL AND
            """ + Sight.ON_DESK + " ORDER BY x.until_on, x.id LIMIT 200")
    List<Row> open(Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Introspected
    record Row(
            String number,
            String title,
            MatterStatus status,
            String reason,
            String bodies,
            LocalDate listedOn,
            LocalDate untilOn) {}
}
