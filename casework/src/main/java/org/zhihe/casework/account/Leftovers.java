package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Leftovers extends GenericRepository<Account, Long> {
    @Query("DELETE FROM sign_in_attempt WHERE failed_at < :before")
    void forgetAttempts(Instant before);

    @Query("DELETE FROM account_session WHERE created_at < :before")
    void forgetAccountSessions(Instant before);

    @Query("DELETE FROM staff_session WHERE created_at < :before")
    void forgetStaffSessions(Instant before);

    @Query("DELETE FROM party_access WHERE opened_at < :before")
    void forgetVisits(Instant before);

    @Query("""
            UPDATE account SET name = '', phone = NULL, credit_code = NULL, password_hash = '', closed_at = :now
            WHERE confirmed_at IS NULL AND closed_at IS NULL AND created_at < :before
            """)
    int emptyUnconfirmed(Instant before, Instant now);
}
