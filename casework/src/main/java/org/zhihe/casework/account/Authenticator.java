package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.zhihe.casework.access.SealedText;

/**
 * The app that shows a member of staff's codes.
 *
 * @param lastStep of the code used last: it and those before it are good no more
 * @param resetAt when an administrator took it back; a new one is set by a mailed link only
 */
@MappedEntity("authenticator")
record Authenticator(
        @Id Long staffId,
        @MappedProperty(converter = SealedText.class) String secret,
        long lastStep,
        Instant madeAt,
        @Nullable Instant resetAt) {}
