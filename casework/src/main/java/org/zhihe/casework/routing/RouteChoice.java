package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.StepRefused;

/**
 * What a person decides about the way of a matter.
 *
 * @param ruleCode whose proposal is followed; null when none is: then {@code byHand} says where
 * @param reason needed by every way but the first proposal
 * @param newFact what has become known, if the matter goes back where it was taken from
 */
public record RouteChoice(
        @Nullable String ruleCode,
        @Nullable ByHand byHand,
        @Nullable String reason,
        @Nullable String newFact,
        Complexity complexity) {
    /** A way that no rule proposes. */
    public record ByHand(ProcedureKind kind, String bodyCode, String basis) {}

    public static RouteChoice rule(String code, @Nullable String reason) {
        return new RouteChoice(code, null, blankless(reason), null, Complexity.USUAL);
    }

    public static RouteChoice byHand(ProcedureKind kind, String bodyCode, String basis, String reason) {
        return new RouteChoice(null, new ByHand(kind, bodyCode, basis), blankless(reason), null, Complexity.USUAL);
    }

    public RouteChoice onNewFact(@Nullable String fact) {
        return new RouteChoice(ruleCode, byHand, reason, blankless(fact), complexity);
    }

    public RouteChoice as(Complexity chosen) {
        return new RouteChoice(ruleCode, byHand, reason, newFact, chosen);
    }

    String reasonOrRefuse() {
        if (reason == null) {
            throw new StepRefused("route.reason-missing");
        }
        return reason;
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
