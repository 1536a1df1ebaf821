package org.zhihe.casework.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agreements. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Agreements extends GenericRepository<MediationAgreement, Long> {
    /** The agreement {@code g} was reached in the committee's mediation {@code x} or in the authority's {@code o}. */
    String MEDIATED = " LEFT JOIN mediation x ON x.id = g.mediation_id"
            + " LEFT JOIN administrative_mediation o ON o.id = g.administrative_mediation_id";

    String CONFIRMABLE = "SELECT g.* FROM mediation_agreement g JOIN deadline d ON d.matter_id = g.matter_id"
            + " AND d.status = 'OPEN' AND d.rule = 'CONFIRMATION_APPLICATION' AND d.subject = g.id"
            + " AND d.due_on >= :today"
            + MEDIATED + " WHERE g.matter_id = :matterId";

    MediationAgreement save(MediationAgreement agreement);

    Optional<MediationAgreement> findById(long id);

    /** Who mediated, for the paper; of an authority those who had the case. */
    @Query("""
            SELECT COALESCE(s.name, o.officers, '') FROM mediation_agreement g
            LEFT JOIN mediation x ON x.id = g.mediation_id
            LEFT JOIN staff s ON s.id = x.mediator_id
            LEFT JOIN administrative_mediation o ON o.id = g.administrative_mediation_id
            WHERE g.id = :agreementId
            """)
    Optional<String> mediatorName(long agreementId);

    /** The latest agreement of a matter. Only for those who were let to the matter by another query. */
    @Query("SELECT * FROM mediation_agreement WHERE matter_id = :matterId ORDER BY id DESC LIMIT 1")
    Optional<MediationAgreement> latestOfMatter(long matterId);

    /**
     * All of a matter: what a court has been asked to confirm first, then what it can still be asked to, then the
     * latest. Only for those who were let to the matter by another query.
     */
    @Query("""
            SELECT g.* FROM mediation_agreement g WHERE g.matter_id = :matterId
            ORDER BY EXISTS (SELECT 1 FROM judicial_confirmation f
                WHERE f.matter_id = g.matter_id AND f.agreement_id = g.id AND f.ended_at IS NULL) DESC,
              EXISTS (SELECT 1 FROM deadline d
                WHERE d.matter_id = g.matter_id AND d.status = 'OPEN' AND d.rule = 'CONFIRMATION_APPLICATION'
                  AND d.subject = g.id AND d.due_on >= :today) DESC,
              g.id DESC
            """)
    List<MediationAgreement> ofMatter(long matterId, LocalDate today);

    /**
     * The latest whose 30 days for the court run, whatever was agreed after it. Only for those who were let to the
     * matter by another query.
     */
    @Query(CONFIRMABLE + " ORDER BY g.id DESC LIMIT 1")
    Optional<MediationAgreement> confirmable(long matterId, LocalDate today);

    /** The same, of those that were reached before this body. */
    @Query(CONFIRMABLE + " AND COALESCE(x.body_id, o.body_id) = :bodyId ORDER BY g.id DESC LIMIT 1")
    Optional<MediationAgreement> confirmableBefore(long matterId, long bodyId, LocalDate today);

    /** Before which body it was reached. */
    @Query("SELECT COALESCE(x.body_id, o.body_id) FROM mediation_agreement g" + MEDIATED + " WHERE g.id = :agreementId")
    Optional<Long> mediatingBody(long agreementId);

    /** What was agreed in a mediation of an authority. Only for those who were let to it by another query. */
    @Query("SELECT * FROM mediation_agreement WHERE administrative_mediation_id = :administrativeMediationId"
            + " ORDER BY id DESC LIMIT 1")
    Optional<MediationAgreement> latestBefore(long administrativeMediationId);
}
