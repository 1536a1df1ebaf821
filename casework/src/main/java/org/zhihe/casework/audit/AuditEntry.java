package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.matter.Actor;

/**
 * Written once, never changed.
 *
 * @param subject kind and id of a thing, or a name from the program; never words of a person
 * @param network address it came from, where that is known
 */
@MappedEntity("audit_entry")
record AuditEntry(
        @Id @GeneratedValue @Nullable Long id,
        Instant occurredAt,
        Actor.Kind actorKind,
        @Nullable Long actorId,
        Act act,
        AuditOutcome outcome,
        @Nullable Long matterId,
        String subject,
        @Nullable String network) {}
