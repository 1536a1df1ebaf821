package org.zhihe.casework.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UploadDays extends GenericRepository<UploadDay, String> {
    @Query("SELECT bytes FROM upload_day WHERE who = :who AND day = :day")
    Optional<Long> bytesOf(String who, LocalDate day);

    @Query("INSERT INTO upload_day (who, day, bytes) VALUES (:who, :day, :bytes)"
            + " ON DUPLICATE KEY UPDATE bytes = bytes + :bytes")
    void count(String who, LocalDate day, long bytes);

    @Query("DELETE FROM upload_day WHERE day < :before")
    void forgetBefore(LocalDate before);
}
