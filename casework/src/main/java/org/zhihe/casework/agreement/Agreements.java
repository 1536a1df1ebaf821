package org.zhihe.casework.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Agreements. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Agreements extends GenericRepository<MediationAgreement, Long> {
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

    /** What was agreed in a mediation of an authority. Only for those who were let to it by another query. */
    @Query("SELECT * FROM mediation_agreement WHERE administrative_mediation_id = :administrativeMediationId"
            + " ORDER BY id DESC LIMIT 1")
    Optional<MediationAgreement> latestBefore(long administrativeMediationId);
}
