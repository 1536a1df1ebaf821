package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * Where a person sent the matter, and what the rules had proposed.
 *
 * @param chosenRule null when the way chosen was none of the rules'
 * @param reason why the proposal was not followed; null when it was
 */
@MappedEntity("route_decision")
public record RouteDecision(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        ProcedureKind procedureKind,
        long bodyId,
        @Nullable String proposedRule,
        @Nullable String chosenRule,
        String basis,
        @Nullable String reason,
        long decidedBy,
        Instant decidedAt) {}
