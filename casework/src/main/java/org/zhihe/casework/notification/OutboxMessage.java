package org.zhihe.casework.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A mail to be sent once what it tells has been committed.
 *
 * @param notice name of the event it tells; chooses the words
 * @param details what fills the placeholders of the words, as the timeline keeps it
 * @param failure kind of the last failure, never the server's text
 */
@MappedEntity("outbox_message")
public record OutboxMessage(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        long partyId,
        String notice,
        String details,
        String recipient,
        MessageStatus status,
        int attempts,
        @Nullable String failure,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant sentAt) {}
