package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.Period;
import org.zhihe.casework.procedure.StepRefused;

/** The clocks of what a party can do against a penalty, and when a court can be asked to enforce it. */
@Singleton
class RemedyCourse {
    private static final Set<DeadlineRule> OF_THE_PARTY = EnumSet.of(
            DeadlineRule.ENFORCEMENT_RECONSIDERATION,
            DeadlineRule.ENFORCEMENT_SUIT,
            DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION);

    private static final Set<DeadlineRule> OF_ENFORCING = EnumSet.of(
            DeadlineRule.ENFORCEMENT_URGING,
            DeadlineRule.ENFORCEMENT_EXECUTION,
            DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT);

    private static final Period RECONSIDERED_WITHIN = Period.days(60);

    private static final Set<DeadlineRule> ENFORCED_UNTIL =
            EnumSet.of(DeadlineRule.ENFORCEMENT_EXECUTION, DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT);

    private final Deadlines deadlines;
    private final Clocks clocks;

    RemedyCourse(Deadlines deadlines, Clocks clocks) {
        this.deadlines = deadlines;
        this.clocks = clocks;
    }

    /** The party knows of the decision: sixty days and six months from now on (行政复议法 20, 行政诉讼法 46). */
    void served(EnforcementCase opened, LocalDate day) {
        clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_RECONSIDERATION), day);
        mayStillSue(opened, day, day);
    }

    /** Of a decision served before its ways were written down, those that are open still. */
    void stated(EnforcementCase opened, DoneActs done) {
        if (done.annulled()
                || done.has(EnforcementActKind.RECONSIDERATION_ASKED)
                || done.has(EnforcementActKind.SUED)) {
            return;
        }
        LocalDate servedOn = done.of(EnforcementActKind.SERVED).orElseThrow().day();
        reopened(opened, DeadlineRule.ENFORCEMENT_RECONSIDERATION, servedOn);
        reopened(opened, DeadlineRule.ENFORCEMENT_SUIT, servedOn);
    }

    /** Who has asked the one does not go to the other meanwhile (行政复议法 29), and nothing is enforced. */
    void asked(EnforcementCase opened, EnforcementActKind kind) {
        boolean sued = kind == EnforcementActKind.SUED;
        OF_THE_PARTY.forEach(rule -> {
            boolean used = sued == (rule != DeadlineRule.ENFORCEMENT_RECONSIDERATION);
            if (used) {
                clocks.met(opened.clock(rule));
            } else {
                clocks.lift(opened.clock(rule));
            }
        });
        OF_ENFORCING.forEach(rule -> clocks.lift(opened.clock(rule)));
    }

    /** The decision stands: a suit within fifteen days of it (行政诉讼法 45), then the court can be asked to enforce. */
    void reconsidered(EnforcementCase opened, LocalDate day) {
        LocalDate last = clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION), day);
        clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION), last);
    }

    /** 行政复议法 62: sixty days from its acceptance at the least, so from its being asked for; a court has no such time. */
    void refuseUnlessOverdue(boolean suit, Optional<EnforcementAct> asked, LocalDate day) {
        LocalDate last = clocks.lastDay(asked.map(EnforcementAct::day).orElse(day), RECONSIDERED_WITHIN);
        if (suit) {
            throw new StepRefused("enforcement.court-decides");
        }
        if (day.isBefore(last)) {
            throw new StepRefused("enforcement.reconsideration-in-time", last);
        }
    }

    /** Who has paid may sue all the same; there is nothing to enforce. */
    void reconsideredOnly(EnforcementCase opened, LocalDate day) {
        clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION), day);
    }

    /** The decision stands by judgment: what a court has confirmed is enforced within two years (行诉解释 153). */
    void judged(EnforcementCase opened, LocalDate day) {
        clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT), orToPay(opened, day));
    }

    /** What nobody took up leaves the other ways as they were, as long as their time runs (行政复议法 29). */
    void reopened(EnforcementCase opened, DeadlineRule rule, LocalDate servedOn) {
        if (!clocks.lastDay(servedOn, rule.period()).isBefore(clocks.today())) {
            clocks.start(opened.clock(rule), servedOn);
        }
    }

    /** A reconsideration that judged nothing leaves the six months to sue as they were (行诉解释 58). */
    void mayStillSue(EnforcementCase opened, LocalDate servedOn, LocalDate day) {
        mayEnforceFrom(opened, clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_SUIT), servedOn), day);
    }

    /** A suit that judged nothing is not filed a second time (行诉解释 60): only the court's order is waited for. */
    void suitLapsed(EnforcementCase opened, LocalDate servedOn, LocalDate day) {
        mayEnforceFrom(opened, clocks.lastDay(servedOn, DeadlineRule.ENFORCEMENT_SUIT.period()), day);
    }

    /** Three months from the end of the time to sue, or from the day that ended a remedy which lasted longer. */
    private void mayEnforceFrom(EnforcementCase opened, LocalDate timeToSueEnds, LocalDate day) {
        LocalDate from = timeToSueEnds.isAfter(day) ? timeToSueEnds : day;
        clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION), orToPay(opened, from));
    }

    /** That day, or the last one to pay if that is later: what was put off is not enforced before (处罚法 72). */
    private LocalDate orToPay(EnforcementCase opened, LocalDate day) {
        return clocks.runningUntil(opened.clock(DeadlineRule.ENFORCEMENT_PAYMENT))
                .filter(last -> last.isAfter(day))
                .orElse(day);
    }

    /** The time to ask a court begins no earlier than this day, if it is counted at all; one that has gone does not come back. */
    void enforceableFrom(EnforcementCase opened, LocalDate last) {
        deadlines.findByMatterIdOrderById(opened.matterId()).stream()
                .filter(one -> ENFORCED_UNTIL.contains(one.rule()))
                .filter(one -> one.pending() && one.subject() == opened.id() && !Clocks.past(one, clocks.now()))
                .filter(one -> last.isAfter(one.startedOn()))
                .forEach(one -> clocks.start(opened.clock(one.rule()), last));
    }

    /** Nothing is left to pay, to enforce or to go against. */
    void annulled(EnforcementCase opened) {
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_PAYMENT));
        OF_THE_PARTY.forEach(rule -> clocks.lift(opened.clock(rule)));
        OF_ENFORCING.forEach(rule -> clocks.lift(opened.clock(rule)));
    }

    /** Last day of what the party can still do; none when its time has gone or has been used. */
    Optional<LocalDate> runningUntil(EnforcementCase opened, List<Deadline> all) {
        return all.stream()
                .filter(one -> OF_THE_PARTY.contains(one.rule()) && one.subject() == opened.id())
                .filter(one -> one.pending() && !Clocks.past(one, clocks.now()))
                .map(Deadline::dueOn)
                .max(Comparator.naturalOrder());
    }

    /** 行政强制法 53: not while the party can still go against it, and not later than three months after that. */
    void refuseUntimelyEnforcement(EnforcementCase opened, LocalDate day) {
        List<Deadline> all = deadlines.findByMatterIdOrderById(opened.matterId());
        runningUntil(opened, all).ifPresent(last -> {
            throw new StepRefused("enforcement.remedy-runs", last);
        });
        boolean inTime = all.stream()
                .filter(one -> ENFORCED_UNTIL.contains(one.rule()))
                .filter(one -> one.pending() && one.subject() == opened.id())
                .anyMatch(one -> day.isAfter(one.startedOn()) && !day.isAfter(one.dueOn()));
        if (!inTime) {
            throw new StepRefused("execution-untimely");
        }
    }

    /** Nobody lets a penalty go that a court can still be asked for, now or when the party's time has gone. */
    void refuseWhileEnforceable(EnforcementCase opened, LocalDate day) {
        List<Deadline> all = deadlines.findByMatterIdOrderById(opened.matterId());
        runningUntil(opened, all).ifPresent(last -> {
            throw new StepRefused("enforcement.remedy-runs", last);
        });
        enforceableUntil(opened, all).filter(last -> !day.isAfter(last)).ifPresent(last -> {
            throw new StepRefused("enforcement.still-enforceable", last);
        });
    }

    /** Last day on which a court can be asked, be it past or not. */
    private static Optional<LocalDate> enforceableUntil(EnforcementCase opened, List<Deadline> all) {
        return all.stream()
                .filter(one -> ENFORCED_UNTIL.contains(one.rule()) && one.pending() && one.subject() == opened.id())
                .map(Deadline::dueOn)
                .max(Comparator.naturalOrder());
    }

    /** Whether it is too early or too late for it, as the clocks stand today. */
    boolean inTime(EnforcementCase opened, EnforcementActKind kind, List<Deadline> all) {
        return switch (kind) {
            case URGED ->
                all.stream()
                        .filter(one -> one.rule() == DeadlineRule.ENFORCEMENT_PAYMENT && one.subject() == opened.id())
                        .filter(Deadline::pending)
                        .allMatch(one -> Clocks.past(one, clocks.now()));
            case EXECUTION_APPLIED -> runningUntil(opened, all).isEmpty();
            case EXECUTION_LAPSED ->
                runningUntil(opened, all).isEmpty()
                        && enforceableUntil(opened, all)
                                .filter(last -> !clocks.today().isAfter(last))
                                .isEmpty();
            default -> true;
        };
    }
}
