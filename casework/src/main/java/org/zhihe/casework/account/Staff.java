package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/** @param passwordHash Argon2id in its own notation, salt and cost included */
@MappedEntity("staff")
public record Staff(
        @Id @GeneratedValue @Nullable Long id,
        @Version int version,
        String login,
        String name,
        Role role,
        long bodyId,
        String passwordHash,
        Instant createdAt,
        @Nullable Instant disabledAt) {}
