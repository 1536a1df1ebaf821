package org.zhihe.casework.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was asked for of applicants, answered or not; at most one of a matter is unanswered. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CorrectionRequests extends GenericRepository<CorrectionRequest, Long> {
    CorrectionRequest save(CorrectionRequest request);

    /** The one that is not answered yet. */
    Optional<CorrectionRequest> findByMatterIdAndAnsweredAtIsNull(long matterId);

    List<CorrectionRequest> findByMatterIdOrderById(long matterId);

    @Query("UPDATE correction_request SET answered_at = :now WHERE matter_id = :matterId AND answered_at IS NULL")
    void answered(long matterId, Instant now);
}
