package org.zhihe.admin.intake;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhihe.admin.step.Guidance;
import org.zhihe.admin.step.Proposal;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.Caution;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.Considered;
import org.zhihe.casework.routing.PossibleRoute;
import org.zhihe.casework.routing.ProcedureTimes;
import org.zhihe.casework.routing.RouteProposal;
import org.zhihe.casework.routing.RoutingRule;
import org.zhihe.templates.Messages;

/** Words the ways a matter can go, and how long they have taken here. */
@Singleton
public class WayWords {
    private static final Duration LATELY = Duration.ofDays(730);

    private final ProcedureTimes times;
    private final Clocks clocks;
    private final Messages messages;

    WayWords(ProcedureTimes times, Clocks clocks, Messages messages) {
        this.times = times;
        this.clocks = clocks;
        this.messages = messages;
    }

    /** The ways that are certain, below them those that depend on something, below them those out of force. */
    public Guidance guidance(List<Caution> cautions, Considered considered) {
        List<ProcedureTimes.Median> medians = times.medians(clocks.now().minus(LATELY), ProcedureTimes.ENOUGH);
        List<Proposal> ways = new ArrayList<>();
        for (RouteProposal way : considered.ways()) {
            ways.add(new Proposal(label(way), explained(way), way.basis(), effort(way, medians), ways.isEmpty()));
        }
        List<Guidance.Fold> folds = new ArrayList<>();
        if (!considered.possible().isEmpty()) {
            folds.add(new Guidance.Fold(
                    messages.get("routing.possible"),
                    considered.possible().stream().map(this::possible).toList()));
        }
        if (!considered.outOfForce().isEmpty()) {
            folds.add(new Guidance.Fold(
                    messages.get("routing.out-of-force"),
                    considered.outOfForce().stream().map(this::missed).toList()));
        }
        List<String> warned = new ArrayList<>();
        if (ways.isEmpty()) {
            warned.add(messages.get("routing.no-way"));
        }
        considered.leads().stream()
                .map(one -> messages.get("routing.lead", one.body().name(), one.explanation(), one.basis()))
                .forEach(warned::add);
        cautions.stream()
                .map(one -> messages.get(
                        "RouteCaution." + one.kind(), one.arguments().toArray()))
                .forEach(warned::add);
        return new Guidance(warned, ways, folds);
    }

    /** With where to reach a body that gets a letter. */
    private String explained(RouteProposal way) {
        Body body = way.body();
        if (body.inSystem()) {
            return way.explanation();
        }
        String phone = body.phone().isEmpty() ? messages.get("body.phone.none") : body.phone();
        return messages.get("routing.on-paper", way.explanation(), body.address(), phone);
    }

    public String label(RouteProposal way) {
        return messages.get("step.route.way", way.procedure(), way.body().name());
    }

    String label(PossibleRoute maybe) {
        return messages.get("routing.depends.way", label(maybe.way()), conditions(maybe.open()));
    }

    String label(RoutingRule missed) {
        return messages.get("routing.missed", messages.of(missed.procedureKind()), days(missed));
    }

    private Proposal possible(PossibleRoute maybe) {
        return new Proposal(
                label(maybe.way()),
                messages.get("routing.depends", conditions(maybe.open())),
                maybe.way().basis(),
                "",
                false);
    }

    private Proposal missed(RoutingRule rule) {
        return new Proposal(messages.of(rule.procedureKind()), days(rule), rule.basis(), "", false);
    }

    /** A dash for a rule without an end. */
    Object end(RoutingRule rule) {
        return rule.validTo() == null ? "—" : rule.validTo();
    }

    private String days(RoutingRule rule) {
        return rule.validTo() == null
                ? messages.get("routing.days.open", rule.validFrom())
                : messages.get("routing.days", rule.validFrom(), rule.validTo());
    }

    private String conditions(List<Condition> open) {
        return open.stream().map(messages::of).collect(Collectors.joining("、"));
    }

    /** What has really been measured comes before what the rule says. */
    private String effort(RouteProposal way, List<ProcedureTimes.Median> medians) {
        RoutingRule rule = way.rule();
        Optional<ProcedureTimes.Median> measured = medians.stream()
                .filter(one -> one.kind() == way.procedure()
                        && one.bodyId() == way.body().id())
                .findFirst();
        return measured.map(one -> messages.get(
                        one.days() == 0 ? "routing.effort.same-day" : "routing.effort.measured",
                        one.ended(),
                        one.days(),
                        rule.typicalTime(),
                        rule.cost()))
                .orElseGet(() -> messages.get("routing.effort", rule.typicalTime(), rule.cost()));
    }
}
