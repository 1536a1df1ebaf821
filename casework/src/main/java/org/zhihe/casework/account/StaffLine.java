package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/** One of the staff, as the list shows them. */
@Introspected
public record StaffLine(
        long id,
        String login,
        String name,
        Role role,
        String bodyName,
        StaffState state,
        @Nullable Instant lastSignedInAt,
        SecondFactor.State factor) {}
