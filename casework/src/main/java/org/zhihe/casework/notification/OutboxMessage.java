package org.zhihe.casework.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.zhihe.casework.access.SealedText;

/**
 * A mail to be sent once what it tells has been committed.
 *
 * @param matterId with {@code partyId}, of a mail about a matter; a mail about an account or an invitation has neither
 * @param linkId of the one-time link it carries
 * @param notice name of the event it tells; chooses the words
 * @param details what fills the placeholders of the words, as the timeline keeps it
 * @param recipient null when the party is protected: its address is looked up when the mail goes
 * @param failure kind of the last failure, never the server's text
 */
@MappedEntity("outbox_message")
public record OutboxMessage(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable Long matterId,
        @Nullable Long partyId,
        @Nullable Long accountId,
        @Nullable Long staffId,
        @Nullable Long linkId,
        String notice,
        String details,

        @MappedProperty(converter = SealedText.class) @Nullable
        String recipient,

        MessageStatus status,
        int attempts,
        @Nullable String failure,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant sentAt) {

    /** A mail about a public account, a member of staff or an invitation. */
    public static OutboxMessage ofAccount(
            String notice,
            String details,
            String recipient,
            @Nullable Long accountId,
            @Nullable Long staffId,
            @Nullable Long linkId,
            Instant now) {
        return new OutboxMessage(
                null,
                null,
                null,
                accountId,
                staffId,
                linkId,
                notice,
                details,
                recipient,
                MessageStatus.WAITING,
                0,
                null,
                now,
                now,
                null);
    }

    public boolean aboutMatter() {
        return matterId != null;
    }
}
