package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import org.zhihe.casework.matter.Actor;

/**
 * An entry as the administrator reads it: the number of a matter and nothing else of it.
 *
 * @param login of the member of staff who acted, like the name
 */
public record AuditLine(
        long id,
        Instant occurredAt,
        Actor.Kind actorKind,
        @Nullable Long actorId,
        Act act,
        AuditOutcome outcome,
        String subject,
        @Nullable String network,
        @Nullable String number,
        @Nullable String login,
        @Nullable String name) {}
