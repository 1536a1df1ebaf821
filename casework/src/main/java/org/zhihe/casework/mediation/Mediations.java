package org.zhihe.casework.mediation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Sight;

/** Mediations. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Mediations extends GenericRepository<Mediation, Long> {
    Mediation save(Mediation mediation);

    Mediation update(Mediation mediation);

    /** The latest mediation of a matter that lies on the desk of this body, and with this person if they see only their own. */
    @Query("""
            SELECT x.* FROM mediation x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number AND x.body_id = :bodyId
              AND (:ownOnly = FALSE OR x.mediator_id = :officerId)
            """ + Sight.NOT_RECUSED + """
            ORDER BY x.id DESC LIMIT 1
            """)
    Optional<Mediation> findOnDesk(String number, long bodyId, long officerId, boolean ownOnly);

    /** The open mediation of a matter this party belongs to; locked, so that parties who answer at once take turns. */
    @Query("""
            SELECT x.* FROM mediation x JOIN party p ON p.matter_id = x.matter_id
            WHERE p.id = :partyId AND x.matter_id = :matterId AND x.ended_at IS NULL
            ORDER BY x.id DESC LIMIT 1
            FOR UPDATE
            """)
    Optional<Mediation> lockOpenForParty(long matterId, long partyId);

    @Query("SELECT x.* FROM mediation x WHERE x.matter_id = :matterId ORDER BY x.id DESC")
    List<Mediation> ofMatter(long matterId);
}
