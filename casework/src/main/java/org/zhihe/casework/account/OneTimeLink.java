package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A link in a mail, good once.
 *
 * @param email where it was sent, which is also what opening it proves
 * @param accountId of the public account it is about, if there is one yet
 * @param subjectId of the record that {@code purpose} speaks of, such as a power of attorney
 */
@MappedEntity("one_time_link")
public record OneTimeLink(
        @Id @GeneratedValue @Nullable Long id,
        LinkPurpose purpose,
        String email,
        @Nullable Long accountId,
        @Nullable Long staffId,
        @Nullable Long subjectId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
