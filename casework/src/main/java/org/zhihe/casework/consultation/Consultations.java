package org.zhihe.casework.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Requests to others. A desk reads and answers for its own body's only: what another asks is its own work. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Consultations extends GenericRepository<Consultation, Long> {
    String MINE = """
            SELECT x.* FROM consultation x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number AND x.body_id = :bodyId AND
            """ + Sight.ON_DESK;

    Consultation save(Consultation consultation);

    Consultation update(Consultation consultation);

    @Query(MINE + " ORDER BY x.id")
    List<Consultation> ofDesk(String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Query(MINE + " AND x.id = :id")
    Optional<Consultation> findOnDesk(String number, long id, Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Query("SELECT COUNT(*) FROM consultation"
            + " WHERE matter_id = :matterId AND body_id = :bodyId AND kind = :kind AND status = 'ASKED'")
    int countOpen(long matterId, long bodyId, ConsultationKind kind);
}
