package org.zhihe.casework.enforcement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Measures of cases, oldest first. Only for those who were let to the case by another query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Measures extends GenericRepository<Measure, Long> {
    Measure save(Measure measure);

    List<Measure> findByCaseIdOrderById(long caseId);

    /** What is held still goes with the case that begins anew. */
    @Query("UPDATE enforcement_measure SET case_id = :to WHERE case_id = :from AND disposal IS NULL")
    void handOn(long from, long to);

    @Query("UPDATE enforcement_measure SET disposal = :disposal, disposed_on = :day"
            + " WHERE id = :id AND case_id = :caseId AND disposal IS NULL")
    int dispose(long id, long caseId, String disposal, LocalDate day);
}
