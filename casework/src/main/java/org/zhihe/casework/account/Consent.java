package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * That somebody agreed to a version of the privacy notice.
 *
 * @param accountId or {@code partyId}, of whoever filed without an account
 */
@MappedEntity("consent")
public record Consent(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable Long accountId,
        @Nullable Long partyId,
        ConsentKind kind,
        String noticeVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {}
