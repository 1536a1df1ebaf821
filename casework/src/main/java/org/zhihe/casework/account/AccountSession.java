package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A browser that is signed in to a public account.
 *
 * @param tokenHash the token itself is only in the browser's cookie
 * @param device browser and system in a few words, for the list of sessions
 */
@MappedEntity("account_session")
public record AccountSession(
        @Id @GeneratedValue @Nullable Long id,
        String tokenHash,
        long accountId,
        String device,
        Instant createdAt,
        Instant lastSeenAt) {}
