package org.zhihe.casework.confirmation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Sight;
import org.zhihe.casework.matter.Tracks;

/** Confirmations. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Confirmations extends GenericRepository<JudicialConfirmation, Long> {
    JudicialConfirmation save(JudicialConfirmation confirmation);

    JudicialConfirmation update(JudicialConfirmation confirmation);

    /** A court sees what has been applied for there, not what the parties still prepare. */
    @Query("""
            SELECT c.* FROM judicial_confirmation c JOIN matter m ON m.id = c.matter_id
            WHERE m.number = :number AND c.court_id = :courtId AND c.applied_at IS NOT NULL
            """ + Sight.NOT_RECUSED + """
            ORDER BY c.id DESC LIMIT 1
            """)
    Optional<JudicialConfirmation> findAtCourt(String number, long courtId, long officerId);

    /** For the committee or the authority that mediated, to complete what the court sent back. */
    @Query("""
            SELECT c.* FROM judicial_confirmation c
            JOIN matter m ON m.id = c.matter_id
            JOIN mediation_agreement g ON g.id = c.agreement_id
            LEFT JOIN mediation x ON x.id = g.mediation_id
            LEFT JOIN administrative_mediation o ON o.id = g.administrative_mediation_id
            WHERE m.number = :number AND COALESCE(x.body_id, o.body_id) = :bodyId
              AND (:ownOnly = FALSE OR x.mediator_id = :officerId)
            """ + Sight.NOT_RECUSED + """
            ORDER BY c.id DESC LIMIT 1
            """)
    Optional<JudicialConfirmation> findFromDesk(String number, long bodyId, long officerId, boolean ownOnly);

    /** The name of the committee or the authority before which the parties agreed. */
    @Query("""
            SELECT b.name FROM judicial_confirmation c
            JOIN mediation_agreement g ON g.id = c.agreement_id
            LEFT JOIN mediation x ON x.id = g.mediation_id
            LEFT JOIN administrative_mediation o ON o.id = g.administrative_mediation_id
            JOIN body b ON b.id = COALESCE(x.body_id, o.body_id)
            WHERE c.id = :confirmationId
            """)
    Optional<String> mediatedBy(long confirmationId);

    /** What courts have sent back of what was agreed before this authority. Who may see it is for the caller to ask. */
    @Query("""
            SELECT 'CONFIRMATION' AS kind, m.number, c.status FROM administrative_mediation o
            JOIN mediation_agreement g ON g.administrative_mediation_id = o.id
            JOIN judicial_confirmation c ON c.agreement_id = g.id AND c.status = 'RETURNED'
            JOIN matter m ON m.id = c.matter_id
            WHERE o.body_id = :bodyId
            """)
    List<Tracks.Running> returnedTo(long bodyId);

    @Query("SELECT * FROM judicial_confirmation WHERE matter_id = :matterId ORDER BY id DESC LIMIT 1")
    Optional<JudicialConfirmation> latestOfMatter(long matterId);
}
