package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.deadline.Period;
import org.zhihe.casework.procedure.StepRefused;

/** What has been done of a penalty, what may come next, and which clocks hang on it. */
@Singleton
class PenaltyCourse {
    /** Within which a party may sue over the decision (行政诉讼法 46). */
    private static final Period REMEDY = Period.months(6);

    private final EnforcementActs acts;
    private final Clocks clocks;

    PenaltyCourse(EnforcementActs acts, Clocks clocks) {
        this.acts = acts;
        this.clocks = clocks;
    }

    Set<EnforcementActKind> done(EnforcementCase opened) {
        return acts.findByCaseIdOrderById(opened.id()).stream()
                .map(EnforcementAct::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EnforcementActKind.class)));
    }

    void noticed(EnforcementCase opened) {
        clocks.start(opened.matterId(), DeadlineRule.ENFORCEMENT_STATEMENT);
    }

    /** Nobody is punished unheard: the party has spoken, or its time to speak has gone (处罚法 44, 45, 64). */
    void refuseUnheard(EnforcementCase opened) {
        Set<EnforcementActKind> done = done(opened);
        if (done.contains(EnforcementActKind.HEARING_ASKED) && !done.contains(EnforcementActKind.HEARING_HELD)) {
            throw new StepRefused("enforcement.hearing-open");
        }
        if (done.stream().noneMatch(EnforcementActKind::speaks)) {
            clocks.runningUntil(opened.matterId(), DeadlineRule.ENFORCEMENT_STATEMENT)
                    .filter(last -> !clocks.today().isAfter(last))
                    .ifPresent(last -> {
                        throw new StepRefused("enforcement.may-still-speak", last);
                    });
        }
    }

    void proposed(EnforcementCase opened) {
        clocks.met(opened.matterId(), DeadlineRule.ENFORCEMENT_STATEMENT);
        clocks.start(opened.matterId(), DeadlineRule.ENFORCEMENT_REVIEW);
    }

    void reviewed(EnforcementCase opened) {
        clocks.met(opened.matterId(), DeadlineRule.ENFORCEMENT_REVIEW);
    }

    void decided(EnforcementCase opened) {
        if (opened.result() == EnforcementResult.PENALTY) {
            clocks.start(opened.matterId(), DeadlineRule.ENFORCEMENT_SERVICE);
        }
    }

    /** A penalty is closed once it was handed over and either carried out or put before a court. */
    void refuseUnfinished(EnforcementCase opened) {
        if (opened.result() != EnforcementResult.PENALTY) {
            return;
        }
        Set<EnforcementActKind> done = done(opened);
        if (!done.contains(EnforcementActKind.SERVED)) {
            throw new StepRefused("enforcement.not-served");
        }
        if (!done.contains(EnforcementActKind.FULFILLED) && !done.contains(EnforcementActKind.EXECUTION_APPLIED)) {
            throw new StepRefused("enforcement.not-carried-out");
        }
    }

    void closed(EnforcementCase opened) {
        long matter = opened.matterId();
        clocks.met(matter, DeadlineRule.ENFORCEMENT_CLOSING);
        clocks.lift(matter, DeadlineRule.ENFORCEMENT_STATEMENT);
        clocks.lift(matter, DeadlineRule.ENFORCEMENT_REVIEW);
        clocks.lift(matter, DeadlineRule.ENFORCEMENT_PAYMENT);
        clocks.lift(matter, DeadlineRule.ENFORCEMENT_URGING);
        clocks.lift(matter, DeadlineRule.ENFORCEMENT_EXECUTION);
    }

    /** A court is asked only when the ten working days after urging have gone. */
    void refuseUntimely(EnforcementCase opened, EnforcementActKind kind, LocalDate day) {
        if (kind == EnforcementActKind.EXECUTION_APPLIED) {
            clocks.runningUntil(opened.matterId(), DeadlineRule.ENFORCEMENT_URGING)
                    .filter(last -> !day.isAfter(last))
                    .ifPresent(last -> {
                        throw new StepRefused("enforcement.urging-runs", last);
                    });
        }
    }

    void turn(EnforcementCase opened, EnforcementActKind kind, LocalDate day, Officer officer) {
        long matter = opened.matterId();
        ClockOf decision = ClockOf.of(matter, DeadlineRule.ENFORCEMENT_DECISION);
        switch (kind) {
            case STATEMENT_MADE, STATEMENT_WAIVED -> clocks.met(matter, DeadlineRule.ENFORCEMENT_STATEMENT);
            case HEARING_ASKED -> {
                clocks.met(matter, DeadlineRule.ENFORCEMENT_STATEMENT);
                clocks.pause(decision, PauseReason.HEARING, null, officer);
            }
            case HEARING_HELD -> clocks.resume(decision, PauseReason.HEARING, officer);
            case SERVED -> {
                clocks.met(matter, DeadlineRule.ENFORCEMENT_SERVICE);
                clocks.start(matter, DeadlineRule.ENFORCEMENT_PAYMENT, day);
                clocks.start(matter, DeadlineRule.ENFORCEMENT_EXECUTION, clocks.lastDay(day, REMEDY));
            }
            case FULFILLED -> {
                clocks.met(matter, DeadlineRule.ENFORCEMENT_PAYMENT);
                clocks.lift(matter, DeadlineRule.ENFORCEMENT_URGING);
                clocks.lift(matter, DeadlineRule.ENFORCEMENT_EXECUTION);
                clocks.start(matter, DeadlineRule.ENFORCEMENT_CLOSING, day);
            }
            case URGED -> clocks.start(matter, DeadlineRule.ENFORCEMENT_URGING, day);
            case EXECUTION_APPLIED -> {
                clocks.met(matter, DeadlineRule.ENFORCEMENT_URGING);
                clocks.met(matter, DeadlineRule.ENFORCEMENT_EXECUTION);
                clocks.start(matter, DeadlineRule.ENFORCEMENT_CLOSING, day);
            }
        }
    }
}
