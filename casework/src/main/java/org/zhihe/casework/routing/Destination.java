package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Where a matter goes, and what else was open.
 *
 * @param rule that leads there; null when a person goes a way of their own
 * @param proposedRule the first of the rules' ways; null when they have none
 */
record Destination(
        ProcedureKind kind,
        Body body,
        @Nullable RoutingRule rule,
        @Nullable String proposedRule,
        String basis,
        String explanation,
        List<RouteProposal> others) {

    static Destination of(RouteChoice choice, Considered considered, RuleBook book) {
        List<RouteProposal> ways = considered.ways();
        @Nullable String first = ways.isEmpty() ? null : ways.get(0).rule().code();
        if (choice.byHand() != null) {
            return byHand(choice, Objects.requireNonNull(choice.byHand()), considered, book, first);
        }
        RouteProposal chosen = ways.stream()
                .filter(one -> one.rule().code().equals(choice.ruleCode()))
                .findFirst()
                .orElseThrow(() -> whyNot(Objects.requireNonNullElse(choice.ruleCode(), ""), considered));
        if (!chosen.rule().code().equals(first)) {
            choice.reasonOrRefuse();
        }
        return new Destination(
                chosen.procedure(),
                chosen.body(),
                chosen.rule(),
                first,
                chosen.basis(),
                chosen.explanation(),
                ways.stream().filter(one -> one != chosen).toList());
    }

    /** A procedure the body does not have cannot be ordered, whatever the reason. */
    private static Destination byHand(
            RouteChoice choice, RouteChoice.ByHand way, Considered considered, RuleBook book, @Nullable String first) {
        choice.reasonOrRefuse();
        Body body = Optional.ofNullable(book.bodies().get(way.bodyCode()))
                .orElseThrow(() -> new StepRefused("route.not-proposed"));
        if (body.kind().receivesLeads()) {
            throw new StepRefused("route.lead-by-transfer", body.name());
        }
        if (!body.kind().handles(way.kind())) {
            throw new StepRefused("route.not-theirs", body.name(), way.kind());
        }
        if (way.basis().isBlank()) {
            throw new StepRefused("route.basis-missing");
        }
        return new Destination(way.kind(), body, null, first, way.basis().strip(), "", considered.ways());
    }

    private static StepRefused whyNot(String code, Considered considered) {
        for (RouteProposal lead : considered.leads()) {
            if (lead.rule().code().equals(code)) {
                return new StepRefused("route.lead-by-transfer", lead.body().name());
            }
        }
        for (PossibleRoute maybe : considered.possible()) {
            if (maybe.way().rule().code().equals(code)) {
                return new StepRefused("route.not-established", maybe.open().get(0));
            }
        }
        for (RoutingRule rule : considered.outOfForce()) {
            if (rule.code().equals(code)) {
                return new StepRefused(
                        "route.not-in-force",
                        rule.basis(),
                        rule.validFrom(),
                        rule.validTo() == null ? "—" : rule.validTo());
            }
        }
        return new StepRefused("route.not-proposed");
    }
}
