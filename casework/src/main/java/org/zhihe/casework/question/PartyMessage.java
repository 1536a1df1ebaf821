package org.zhihe.casework.question;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.party.PartyAccess;

/**
 * A question of a party or the answer to it.
 *
 * @param desk that is asked; others do not read it, because what is said while mediating stays there
 * @param readAt of a question: when it was answered; of an answer: when the party opened it
 */
@MappedEntity("party_message")
public record PartyMessage(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        long partyId,
        Desk desk,
        Direction direction,
        String text,
        @Nullable Long accountId,
        @Nullable Long staffId,
        Instant sentAt,
        @Nullable Instant readAt) {

    static PartyMessage question(PartyAccess access, Desk desk, String text, Instant now) {
        return new PartyMessage(
                null,
                access.matterId(),
                access.partyId(),
                desk,
                Direction.QUESTION,
                text,
                access.accountId(),
                null,
                now,
                null);
    }

    static PartyMessage answer(long matterId, long partyId, Desk desk, String text, long staffId, Instant now) {
        return new PartyMessage(null, matterId, partyId, desk, Direction.ANSWER, text, null, staffId, now, null);
    }
}
