package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A role that waits for a second administrator, as the list shows it.
 *
 * @param staffId null for an invitation
 * @param present the role until then; null for an invitation
 */
@Introspected
public record RoleChangeLine(
        long id,
        @Nullable Long staffId,
        String login,
        String name,
        @Nullable Role present,
        Role role,
        String bodyName,
        long proposedBy,
        String proposer,
        Instant proposedAt) {}
