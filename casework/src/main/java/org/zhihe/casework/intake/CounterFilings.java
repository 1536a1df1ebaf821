package org.zhihe.casework.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** What was taken down at the counter; whatever has no row here was filed by the person itself. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CounterFilings extends GenericRepository<CounterFiling, Long> {
    CounterFiling save(CounterFiling taken);

    Optional<CounterFiling> findByMatterId(long matterId);

    /** Only for the one who took it down, or has renewed the code since. */
    @Query("SELECT c.* FROM counter_filing c JOIN matter m ON m.id = c.matter_id"
            + " WHERE m.number = :number AND COALESCE(c.renewed_by, c.taken_by) = :officerId")
    Optional<CounterFiling> findTaken(String number, long officerId);

    @Query("UPDATE counter_filing SET code_shown_at = :now"
            + " WHERE id = :id AND code_shown_at IS NULL AND COALESCE(renewed_at, taken_at) > :takenAfter")
    int showCode(long id, Instant now, Instant takenAfter);

    @Query("UPDATE counter_filing SET code_shown_at = NULL, renewed_by = :officerId, renewed_at = :now WHERE id = :id")
    void renew(long id, long officerId, Instant now);
}
