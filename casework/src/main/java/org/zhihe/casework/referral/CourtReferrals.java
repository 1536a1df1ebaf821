package org.zhihe.casework.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.zhihe.casework.matter.Sight;

/** Referrals to courts. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CourtReferrals extends GenericRepository<CourtReferral, Long> {
    CourtReferral save(CourtReferral referral);

    CourtReferral update(CourtReferral referral);

    /** The latest of a matter at this body. */
    @Query("""
            SELECT x.* FROM court_referral x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number AND x.court_id = :bodyId
            """ + Sight.NOT_RECUSED + """
            ORDER BY x.id DESC LIMIT 1
            """)
    Optional<CourtReferral> findOnDesk(String number, long bodyId, long officerId);

    /** For the centre that sends it: the latest of a matter on its desk. */
    @Query("""
            SELECT x.* FROM court_referral x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number
              AND EXISTS (
                SELECT 1 FROM assignment a
                WHERE a.matter_id = m.id AND a.desk = 'INTAKE' AND a.body_id = :centreId AND a.ended_at IS NULL)
            """ + Sight.NOT_RECUSED + """
            ORDER BY x.id DESC LIMIT 1
            """)
    Optional<CourtReferral> findFromDesk(String number, long centreId, long officerId);

    @Query(
            "SELECT COUNT(*) FROM court_referral WHERE matter_id = :matterId AND court_id = :bodyId AND ended_at IS NULL")
    int countOpen(long matterId, long bodyId);
}
