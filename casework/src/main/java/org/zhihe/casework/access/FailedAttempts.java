package org.zhihe.casework.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FailedAttempts extends GenericRepository<FailedAttempt, Long> {
    FailedAttempt save(FailedAttempt attempt);

    @Query("SELECT COUNT(*) FROM sign_in_attempt WHERE subject_hash = :subjectHash AND failed_at >= :since")
    int countSince(String subjectHash, Instant since);

    @Query("DELETE FROM sign_in_attempt WHERE subject_hash = :subjectHash")
    void forget(String subjectHash);
}
