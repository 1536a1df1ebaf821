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
interface StaffSessions extends GenericRepository<StaffSession, Long> {
    StaffSession save(StaffSession session);

    /** With the staff row of this moment, so that disabling or another role tells at the next request. */
    @Query("""
            SELECT s.id, s.name, s.role, s.body_id, b.name AS body_name, x.created_at AS signed_in_at
            FROM staff_session x JOIN staff s ON s.id = x.staff_id JOIN body b ON b.id = s.body_id
            WHERE x.token_hash = :tokenHash AND x.stage = 'FULL' AND s.disabled_at IS NULL
              AND x.last_seen_at >= :seenNotBefore AND x.created_at >= :createdNotBefore
            """)
    Optional<Seated> officer(String tokenHash, Instant seenNotBefore, Instant createdNotBefore);

    @Query("""
            SELECT x.created_at AS begun_at, x.last_seen_at FROM staff_session x JOIN staff s ON s.id = x.staff_id
            WHERE x.token_hash = :tokenHash AND x.stage = 'FULL' AND s.disabled_at IS NULL
              AND x.last_seen_at >= :seenNotBefore AND x.created_at >= :createdNotBefore
            """)
    Optional<Stay> stay(String tokenHash, Instant seenNotBefore, Instant createdNotBefore);

    Optional<StaffSession> findByTokenHash(String tokenHash);

    @Query("UPDATE staff_session SET last_seen_at = :now WHERE token_hash = :tokenHash AND last_seen_at < :olderThan")
    void seen(String tokenHash, Instant now, Instant olderThan);

    @Query("UPDATE staff_session SET misses = misses + 1 WHERE id = :id AND misses < :most")
    int missed(long id, int most);

    @Query("""
            SELECT * FROM staff_session
            WHERE staff_id = :staffId AND stage = 'FULL'
              AND last_seen_at >= :seenNotBefore AND created_at >= :createdNotBefore
            ORDER BY last_seen_at DESC LIMIT 50
            """)
    List<StaffSession> running(long staffId, Instant seenNotBefore, Instant createdNotBefore);

    @Query("DELETE FROM staff_session WHERE token_hash = :tokenHash")
    int end(String tokenHash);

    @Query("DELETE FROM staff_session WHERE id = :id AND staff_id = :staffId")
    int end(long id, long staffId);

    @Query("DELETE FROM staff_session WHERE staff_id = :staffId AND token_hash <> :kept")
    void endOthers(long staffId, String kept);

    @Query("DELETE FROM staff_session WHERE staff_id = :staffId AND created_at < :before")
    void forget(long staffId, Instant before);
}
