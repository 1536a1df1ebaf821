package org.zhihe.casework.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FailedAttempts extends GenericRepository<FailedAttempt, Long> {
    FailedAttempt save(FailedAttempt attempt);

    /** @param skip how many newer ones to pass over */
    @Query("SELECT * FROM sign_in_attempt WHERE subject_hash = :subjectHash AND failed_at >= :since"
            + " ORDER BY failed_at DESC, id DESC LIMIT 1 OFFSET :skip")
    Optional<FailedAttempt> newest(String subjectHash, Instant since, int skip);

    @Query("DELETE FROM sign_in_attempt WHERE id IN (:ids)")
    void forgive(List<Long> ids);

    @Query("DELETE FROM sign_in_attempt WHERE subject_hash = :subjectHash")
    void forget(String subjectHash);
}
