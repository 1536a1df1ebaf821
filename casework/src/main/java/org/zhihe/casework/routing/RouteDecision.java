package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * Where a person sent the matter, and what the rules had proposed. Keeps the words of the rule as they were.
 *
 * @param chosenRule null when the way chosen was none of the rules'
 * @param ruleVersion of the rule chosen
 * @param reason why the proposal was not followed, or why it was taken from another body; null when neither
 * @param replacedKind with {@code replacedBodyId}: what the matter was taken from
 * @param newFact why it may go back where it was taken from
 */
@MappedEntity("route_decision")
public record RouteDecision(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        ProcedureKind procedureKind,
        long bodyId,
        @Nullable String proposedRule,
        @Nullable String chosenRule,
        @Nullable Long ruleVersion,
        String basis,
        String explanation,
        @Nullable String reason,
        @Nullable Complexity complexity,
        @Nullable ProcedureKind replacedKind,
        @Nullable Long replacedBodyId,
        @Nullable String newFact,
        long decidedBy,
        Instant decidedAt) {}
