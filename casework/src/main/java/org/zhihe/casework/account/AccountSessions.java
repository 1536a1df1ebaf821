package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.Stay;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountSessions extends GenericRepository<AccountSession, Long> {
    AccountSession save(AccountSession session);

    @Query("""
        SELECT a.id, a.kind, a.name, a.email, s.id AS session_id, s.created_at AS signed_in_at
        FROM account_session s JOIN account a ON a.id = s.account_id
        WHERE s.token_hash = :tokenHash AND a.closed_at IS NULL AND a.confirmed_at IS NOT NULL
          AND s.last_seen_at >= :seenNotBefore AND s.created_at >= :createdNotBefore
        """)
    Optional<AccountHolder> find(String tokenHash, Instant seenNotBefore, Instant createdNotBefore);

    @Query("SELECT s.created_at AS begun_at, s.last_seen_at FROM account_session s JOIN account a ON a.id ="
            + " s.account_id WHERE s.token_hash = :tokenHash AND a.closed_at IS NULL AND a.confirmed_at IS NOT"
            + " NULL AND s.last_seen_at >= :seenNotBefore AND s.created_at >= :createdNotBefore")
    Optional<Stay> stay(String tokenHash, Instant seenNotBefore, Instant createdNotBefore);

    @Query("UPDATE account_session SET last_seen_at = :now WHERE id = :id AND last_seen_at < :olderThan")
    void seen(long id, Instant now, Instant olderThan);

    @Query("""
        SELECT * FROM account_session
        WHERE account_id = :accountId AND last_seen_at >= :seenNotBefore AND created_at >= :createdNotBefore
        ORDER BY last_seen_at DESC LIMIT 50
        """)
    List<AccountSession> running(long accountId, Instant seenNotBefore, Instant createdNotBefore);

    @Query("DELETE FROM account_session WHERE token_hash = :tokenHash")
    void end(String tokenHash);

    @Query("DELETE FROM account_session WHERE id = :id AND account_id = :accountId")
    int end(long id, long accountId);

    @Query("DELETE FROM account_session WHERE account_id = :accountId AND id <> :kept")
    void endOthers(long accountId, long kept);
}
