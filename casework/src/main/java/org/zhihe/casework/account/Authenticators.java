package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Authenticators extends GenericRepository<Authenticator, Long> {
    Authenticator save(Authenticator authenticator);

    Optional<Authenticator> findById(long staffId);

    /** Of two who show the same code at once, one is let in. */
    @Query("UPDATE authenticator SET last_step = :step WHERE staff_id = :staffId AND last_step < :step"
            + " AND reset_at IS NULL")
    int use(long staffId, long step);

    @Query("UPDATE authenticator SET reset_at = :now WHERE staff_id = :staffId AND reset_at IS NULL")
    int reset(long staffId, Instant now);

    @Query("DELETE FROM authenticator WHERE staff_id = :staffId")
    void remove(long staffId);
}
