package org.zhihe.casework.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeldFormRows extends GenericRepository<HeldForm, String> {
    HeldForm save(HeldForm form);

    @Query("SELECT * FROM held_form WHERE token_hash = :tokenHash AND program = :program AND created_at > :notBefore")
    Optional<HeldForm> find(String tokenHash, String program, Instant notBefore);

    @Query("DELETE FROM held_form WHERE token_hash = :tokenHash")
    int remove(String tokenHash);

    @Query("SELECT COUNT(*) FROM held_form WHERE owner = :owner AND program = :program")
    int countOf(String program, String owner);

    @Query("DELETE FROM held_form WHERE owner = :owner AND program = :program ORDER BY created_at LIMIT 1")
    void removeFirstOf(String program, String owner);

    /** Also of a session whose time is over; of one that was signed out, nothing is left. */
    @Query("SELECT staff_id FROM staff_session WHERE token_hash = :tokenHash")
    Optional<Long> staffOfSession(String tokenHash);

    /** Likewise. */
    @Query("SELECT account_id FROM account_session WHERE token_hash = :tokenHash")
    Optional<Long> accountOfSession(String tokenHash);

    @Query("DELETE FROM held_form WHERE created_at <= :notAfter")
    void removeOld(Instant notAfter);
}
