package org.zhihe.casework.entrustment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Mediations that courts have entrusted. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Entrustments extends GenericRepository<Entrustment, Long> {
    Entrustment save(Entrustment entrustment);

    Entrustment update(Entrustment entrustment);

    /** For work that was let to the matter by another query. */
    Optional<Entrustment> findByMatterId(long matterId);

    /** How many of the court could receipt something here themselves. */
    @Query("SELECT COUNT(*) FROM staff s WHERE s.body_id = :courtId AND s.disabled_at IS NULL"
            + " AND s.role IN ('COURT_CLERK', 'JUDGE')")
    int countCourtStaff(long courtId);

    /** The one of a matter on this desk; of courts only the one that has entrusted it. */
    @Query("""
            SELECT x.* FROM entrustment x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number AND (:desk <> 'COURT' OR x.court_id = :bodyId) AND
            """ + Sight.ON_DESK)
    Optional<Entrustment> findOnDesk(String number, Desk desk, long bodyId, long officerId, boolean ownOnly);
}
