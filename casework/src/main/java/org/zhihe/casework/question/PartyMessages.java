package org.zhihe.casework.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.party.Side;

/** Questions and answers, in the order in which they were said. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PartyMessages extends GenericRepository<PartyMessage, Long> {
    PartyMessage save(PartyMessage message);

    @Query("""
            SELECT g.id, g.party_id, p.name AS party_name, p.side, g.direction, g.text, g.sent_at, g.read_at,
                   s.name AS staff_name, b.short_name AS body_short_name
            FROM party_message g JOIN party p ON p.id = g.party_id
            LEFT JOIN staff s ON s.id = g.staff_id LEFT JOIN body b ON b.id = s.body_id
            WHERE g.matter_id = :matterId AND g.party_id = :partyId ORDER BY g.id
            """)
    List<Line> ofParty(long matterId, long partyId);

    /** What this desk was asked and answered, party by party. */
    @Query("""
            SELECT g.id, g.party_id, p.name AS party_name, p.side, g.direction, g.text, g.sent_at, g.read_at,
                   s.name AS staff_name, b.short_name AS body_short_name
            FROM party_message g JOIN party p ON p.id = g.party_id
            LEFT JOIN staff s ON s.id = g.staff_id LEFT JOIN body b ON b.id = s.body_id
            WHERE g.matter_id = :matterId AND g.desk = :desk ORDER BY g.party_id, g.id
            """)
    List<Line> ofDesk(long matterId, Desk desk);

    @Query("SELECT COUNT(*) FROM party_message"
            + " WHERE party_id = :partyId AND direction = 'QUESTION' AND sent_at >= :since")
    int askedSince(long partyId, Instant since);

    /** Whether the party waits already for an answer to the very same words: a form sent twice asks once. */
    @Query("SELECT COUNT(*) FROM party_message WHERE matter_id = :matterId AND party_id = :partyId"
            + " AND direction = 'QUESTION' AND read_at IS NULL AND text = :text")
    int waitingFor(long matterId, long partyId, String text);

    /** Marks what the party has asked of the desk until this question; says how many were not answered before. */
    @Query("UPDATE party_message SET read_at = :now WHERE matter_id = :matterId AND party_id = :partyId"
            + " AND desk = :desk AND direction = 'QUESTION' AND read_at IS NULL AND id <= :upTo")
    int answered(long matterId, long partyId, Desk desk, long upTo, Instant now);

    @Query("UPDATE party_message SET read_at = :now WHERE matter_id = :matterId AND party_id = :partyId"
            + " AND direction = 'ANSWER' AND read_at IS NULL")
    void read(long matterId, long partyId, Instant now);

    /** When the oldest question of the matter was asked that nobody has answered. */
    @Query("SELECT MIN(sent_at) FROM party_message"
            + " WHERE matter_id = :matterId AND direction = 'QUESTION' AND read_at IS NULL")
    @Nullable
    Instant waitingSince(long matterId);

    /** @param staffName for staff only; the public sees the body */
    @Introspected
    record Line(
            long id,
            long partyId,
            String partyName,
            Side side,
            Direction direction,
            String text,
            Instant sentAt,
            @Nullable Instant readAt,
            @Nullable String staffName,
            @Nullable String bodyShortName) {
        public boolean unanswered() {
            return direction == Direction.QUESTION && readAt == null;
        }
    }
}
