package org.zhihe.casework.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.Stay;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PartyAccesses extends GenericRepository<Party, Long> {
    @Query("""
            INSERT INTO party_access (token_hash, party_id, code_version, opened_at, last_seen_at)
            VALUES (:tokenHash, :partyId, :codeVersion, :now, :now)
            ON DUPLICATE KEY UPDATE code_version = :codeVersion, opened_at = :now, last_seen_at = :now
            """)
    void open(String tokenHash, long partyId, int codeVersion, Instant now);

    /** Those whose time is over too, which it does not give back, so that the browser is still known. */
    @Query("UPDATE party_access SET token_hash = :fresh WHERE token_hash = :carried")
    void move(String carried, String fresh);

    /** The newest first, so that somebody who opened both sides acts for the one opened last. */
    @Query("""
            SELECT p.id AS party_id, m.id AS matter_id, m.number, p.side,
                   'CODE' AS capacity, 'FULL' AS powers, NULL AS account_id
            FROM party_access a JOIN party p ON p.id = a.party_id JOIN matter m ON m.id = p.matter_id
            WHERE a.token_hash = :tokenHash AND m.number = :number AND a.code_version = p.code_version
              AND a.last_seen_at >= :notBefore AND a.opened_at >= :openedNotBefore
            ORDER BY a.opened_at DESC, a.party_id DESC LIMIT 1
            """)
    Optional<PartyAccess> find(String tokenHash, String number, Instant notBefore, Instant openedNotBefore);

    @Query("""
            SELECT a.opened_at AS begun_at, a.last_seen_at
            FROM party_access a JOIN party p ON p.id = a.party_id JOIN matter m ON m.id = p.matter_id
            WHERE a.token_hash = :tokenHash AND m.number = :number AND a.code_version = p.code_version
              AND a.last_seen_at >= :notBefore AND a.opened_at >= :openedNotBefore
            ORDER BY a.opened_at DESC, a.party_id DESC LIMIT 1
            """)
    Optional<Stay> stay(String tokenHash, String number, Instant notBefore, Instant openedNotBefore);

    @Query("""
            SELECT COUNT(*) FROM party_access a JOIN party p ON p.id = a.party_id JOIN matter m ON m.id = p.matter_id
            WHERE a.token_hash = :tokenHash AND m.number = :number
            """)
    int countEver(String tokenHash, String number);

    @Query("""
            SELECT p.id AS party_id, m.id AS matter_id, m.number, p.side,
                   'CODE' AS capacity, 'FULL' AS powers, NULL AS account_id
            FROM party_access a JOIN party p ON p.id = a.party_id JOIN matter m ON m.id = p.matter_id
            WHERE a.token_hash = :tokenHash AND a.code_version = p.code_version
              AND a.last_seen_at >= :notBefore AND a.opened_at >= :openedNotBefore
            ORDER BY a.opened_at DESC LIMIT 20
            """)
    List<PartyAccess> all(String tokenHash, Instant notBefore, Instant openedNotBefore);

    /** What the browser left alone for too long stays shut: only rows seen since {@code notBefore} go on. */
    @Query("UPDATE party_access SET last_seen_at = :now"
            + " WHERE token_hash = :tokenHash AND last_seen_at < :olderThan AND last_seen_at >= :notBefore")
    void seen(String tokenHash, Instant now, Instant olderThan, Instant notBefore);

    @Query("DELETE FROM party_access WHERE token_hash = :tokenHash")
    void close(String tokenHash);
}
