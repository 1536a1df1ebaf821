package org.zhihe.portal.penalty;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.enforcement.EnforcementAct;
import org.zhihe.casework.enforcement.RemedyOutcome;
import org.zhihe.casework.enforcement.ServedDecision;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/** Says of a penalty how it stands and what its party can do. */
@Singleton
class PenaltyWords {
    private final Messages messages;
    private final Clocks clocks;

    PenaltyWords(Messages messages, Clocks clocks) {
        this.messages = messages;
        this.clocks = clocks;
    }

    PenaltyPage of(FormView form, ServedDecision decision) {
        String key = standing(decision);
        String tone = decision.review().isPresent() ? "amber" : "plain";
        return new PenaltyPage(
                form,
                tone,
                messages.get("penalty.now." + key),
                messages.get("penalty.now." + key + ".text"),
                facts(decision),
                decision.annulled() ? List.of() : ways(decision));
    }

    private String standing(ServedDecision decision) {
        Optional<RemedyOutcome> outcome = decision.review().map(act -> Objects.requireNonNull(act.outcome()));
        if (outcome.filter(RemedyOutcome::annuls).isPresent()) {
            return outcome.get().name();
        }
        if (decision.remedyOpen()) {
            return "OPEN";
        }
        if (outcome.isPresent()) {
            return outcome.get().name();
        }
        return remedies(decision).anyMatch(this::inTime) ? "STANDS" : "FINAL";
    }

    private List<Fact> facts(ServedDecision decision) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("number", decision.number()),
                fact("body", decision.body()),
                fact("decidedOn", decision.decidedOn()),
                fact("servedOn", decision.servedOn())));
        for (EnforcementAct act : decision.remedies()) {
            RemedyOutcome outcome = act.outcome();
            String day = messages.get("penalty.day", act.day());
            facts.add(Fact.of(
                    messages.of(act.kind()),
                    outcome == null ? day : messages.get("penalty.outcome", outcome, act.day())));
        }
        return facts;
    }

    private List<PenaltyPage.Way> ways(ServedDecision decision) {
        List<PenaltyPage.Way> ways = new ArrayList<>();
        decision.running(DeadlineRule.ENFORCEMENT_PAYMENT)
                .ifPresent(clock -> ways.add(new PenaltyPage.Way(
                        messages.get("penalty.way.pay"), List.of(until(clock)), messages.get("penalty.way.pay.how"))));
        decision.running(DeadlineRule.ENFORCEMENT_RECONSIDERATION)
                .ifPresent(clock -> ways.add(
                        way("reconsideration", clock, decision.statement().reconsideration())));
        suing(decision)
                .forEach(clock ->
                        ways.add(way("suit", clock, decision.statement().court())));
        return ways;
    }

    private PenaltyPage.Way way(String key, Deadline clock, String where) {
        return new PenaltyPage.Way(
                messages.get("penalty.way." + key),
                List.of(until(clock), fact("where", where)),
                messages.get(inTime(clock) ? "penalty.way." + key + ".how" : "penalty.way.past"));
    }

    private static Stream<Deadline> remedies(ServedDecision decision) {
        return Stream.concat(decision.running(DeadlineRule.ENFORCEMENT_RECONSIDERATION).stream(), suing(decision));
    }

    private static Stream<Deadline> suing(ServedDecision decision) {
        return Stream.of(DeadlineRule.ENFORCEMENT_SUIT, DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION)
                .map(decision::running)
                .flatMap(Optional::stream);
    }

    private Fact until(Deadline clock) {
        return Fact.of(
                messages.get("penalty.fact.until"),
                messages.get(
                        inTime(clock) ? "penalty.until" : "penalty.until.past",
                        clock.dueOn(),
                        messages.of(clock.rule())));
    }

    private boolean inTime(Deadline clock) {
        return !Clocks.past(clock, clocks.now());
    }

    private Fact fact(String key, Object value) {
        return Fact.of(messages.get("penalty.fact." + key), messages.show(value));
    }
}
