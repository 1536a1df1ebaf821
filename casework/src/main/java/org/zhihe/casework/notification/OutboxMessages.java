package org.zhihe.casework.notification;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Mails of all matters, waiting, sent or given up. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OutboxMessages extends GenericRepository<OutboxMessage, Long> {
    OutboxMessage save(OutboxMessage message);

    /**
     * Writes one row for each party with an address: the applicant's side, and the invited respondents if asked. The
     * address is copied as it is kept, sealed; that of a protected party is not copied at all.
     */
    @Query("""
            INSERT INTO outbox_message (matter_id, party_id, notice, details, recipient, status, attempts,
                                        created_at, next_attempt_at)
            SELECT p.matter_id, p.id, :notice, :details, p.email, 'WAITING', 0, :now, :now
            FROM party p LEFT JOIN protected_identity x ON x.party_id = p.id
            WHERE p.matter_id = :matterId AND (p.email IS NOT NULL OR x.email IS NOT NULL)
              AND (p.side = 'APPLICANT' OR (:everyone = TRUE AND p.invited_at IS NOT NULL))
            """)
    void post(long matterId, String notice, String details, boolean everyone, Instant now);

    @Query("""
            INSERT INTO outbox_message (matter_id, party_id, notice, details, recipient, status, attempts,
                                        created_at, next_attempt_at)
            SELECT p.matter_id, p.id, :notice, :details, p.email, 'WAITING', 0, :now, :now
            FROM party p LEFT JOIN protected_identity x ON x.party_id = p.id
            WHERE p.id = :partyId AND p.matter_id = :matterId AND (p.email IS NOT NULL OR x.email IS NOT NULL)
            """)
    void postTo(long partyId, long matterId, String notice, String details, Instant now);

    /**
     * Who acts today with a power of attorney for the parties that {@link #post} tells, once for each of them.
     *
     * @param partyId of that party only; 0 for all
     */
    @Query("""
            SELECT a.id AS account_id, a.email AS address, p.id AS party_id, p.email AS party_address
            FROM power_of_attorney w JOIN party p ON p.id = w.party_id JOIN account a ON a.id = w.account_id
            WHERE p.matter_id = :matterId AND (:partyId = 0 OR p.id = :partyId)
              AND w.accepted_at IS NOT NULL AND w.ended_at IS NULL
              AND w.valid_from <= :today AND w.valid_until >= :today
              AND a.email IS NOT NULL AND a.closed_at IS NULL
              AND (p.side = 'APPLICANT' OR (:everyone = TRUE AND p.invited_at IS NOT NULL))
            ORDER BY a.id, p.id
            """)
    List<Representative> representatives(long matterId, long partyId, boolean everyone, LocalDate today);

    /** @param partyAddress as it is kept, sealed; null when the party has stated none */
    @Introspected
    record Representative(
            long accountId,
            String address,
            long partyId,
            @Nullable String partyAddress) {}

    /** Rows to send now; locked until the transaction ends, rows another program holds are left to it. */
    @Query("""
            SELECT * FROM outbox_message WHERE status = 'WAITING' AND next_attempt_at <= :now
            ORDER BY id LIMIT 20 FOR UPDATE SKIP LOCKED
            """)
    List<OutboxMessage> claimDue(Instant now);

    @Query("UPDATE outbox_message SET status = :status, attempts = attempts + 1, failure = :failure,"
            + " next_attempt_at = :nextAttemptAt, sent_at = :sentAt WHERE id = :id")
    void attempted(
            long id, MessageStatus status, @Nullable String failure, Instant nextAttemptAt, @Nullable Instant sentAt);

    @Query("SELECT * FROM outbox_message WHERE id < :before ORDER BY id DESC LIMIT 50")
    List<OutboxMessage> newestBefore(long before);

    Optional<OutboxMessage> findById(long id);
}
