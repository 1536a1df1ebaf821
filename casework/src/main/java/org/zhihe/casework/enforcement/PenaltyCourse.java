package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
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
    private static final Period HEARING_NOTICE = Period.workingDays(7);

    private final EnforcementActs acts;
    private final Measures measures;
    private final CriminalLeads leads;
    private final Clocks clocks;
    private final RemedyCourse remedies;

    PenaltyCourse(EnforcementActs acts, Measures measures, CriminalLeads leads, Clocks clocks, RemedyCourse remedies) {
        this.acts = acts;
        this.measures = measures;
        this.leads = leads;
        this.clocks = clocks;
        this.remedies = remedies;
    }

    /** What was said on an earlier notice, and a hearing asked for then, does not count for this one. */
    void noticed(EnforcementCase opened, LocalDate servedOn, String planned, Officer officer) {
        acts.save(EnforcementAct.of(opened, EnforcementActKind.NOTICED, servedOn, planned, officer.id(), clocks.now()));
        clocks.resume(opened.clock(DeadlineRule.ENFORCEMENT_DECISION), PauseReason.HEARING, officer);
        clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT), servedOn);
    }

    /**
     * Nobody is punished unheard: the party has said that it has nothing to say, was heard in a hearing, or its time has gone
     * (处罚法 44, 45, 64). A statement alone does not shorten the time to ask for a hearing.
     */
    void refuseUnheard(EnforcementCase opened) {
        DoneActs done = acts.done(opened);
        if (done.has(EnforcementActKind.HEARING_ASKED) && !done.has(EnforcementActKind.HEARING_HELD)) {
            throw new StepRefused("enforcement.hearing-open");
        }
        if (done.kinds().stream().noneMatch(EnforcementActKind::speaks)) {
            clocks.runningUntil(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT))
                    .filter(last -> !clocks.today().isAfter(last))
                    .ifPresent(last -> {
                        throw new StepRefused("enforcement.may-still-speak", last);
                    });
        }
    }

    /** A fine does not take the place of handing a crime to the police (移送规定 11). */
    void refuseInsteadOfTransfer(EnforcementCase opened) {
        if (leads.underWay(opened.matterId(), opened.bodyId)) {
            throw new StepRefused("enforcement.lead-under-way");
        }
    }

    void proposed(EnforcementCase opened) {
        clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT));
        clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_REVIEW));
    }

    void reviewed(EnforcementCase opened) {
        clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_REVIEW));
    }

    /** A penalty is to be handed over; of anything else nothing is left but to close the case (程序规定 77, 81). */
    void decided(EnforcementCase opened) {
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT));
        if (opened.result() == EnforcementResult.PENALTY) {
            clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_SERVICE));
        } else {
            clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING), Objects.requireNonNull(opened.decidedOn()));
        }
    }

    /** What is sealed, seized or preserved is given back or handed on before anybody lets the case go (程序规定 35). */
    void refuseWhileHeld(EnforcementCase opened) {
        if (measures.findByCaseIdOrderById(opened.id()).stream().anyMatch(Measure::held)) {
            throw new StepRefused("enforcement.evidence-held");
        }
    }

    /**
     * A penalty that stands is closed once it was handed over and is carried out, or when a court has ended its enforcement
     * or none can be asked for it any more (程序规定 77). Asking a court is not the end of it.
     */
    void refuseUnfinished(EnforcementCase opened) {
        if (opened.result() != EnforcementResult.PENALTY) {
            return;
        }
        DoneActs done = acts.done(opened);
        if (!done.has(EnforcementActKind.SERVED)) {
            throw new StepRefused("enforcement.not-served");
        }
        if (!done.carriedOut()) {
            throw new StepRefused(done.remedyOpen() ? "enforcement.remedy-open" : "enforcement.not-carried-out");
        }
    }

    void closed(EnforcementCase opened) {
        clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING));
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT));
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_REVIEW));
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_PAYMENT));
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_URGING));
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION));
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT));
    }

    /**
     * A hearing is asked for in time and held when it was called; nobody is urged before the last day to pay has gone (行政强制法
     * 53, 54); a court is asked after urging, and when the party's time to go against it has gone.
     */
    void refuseUntimely(EnforcementCase opened, DoneActs done, EnforcementActKind kind, LocalDate day) {
        switch (kind) {
            case HEARING_ASKED ->
                clocks.runningUntil(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT))
                        .filter(last -> !day.isAfter(last))
                        .orElseThrow(() -> new StepRefused("enforcement.hearing-late"));
            case HEARING_HELD ->
                done.of(EnforcementActKind.HEARING_CALLED)
                        .map(EnforcementAct::appointedOn)
                        .filter(day::isBefore)
                        .ifPresent(called -> {
                            throw new StepRefused("enforcement.hearing-before-called", called);
                        });
            case URGED -> refuseUntilPast(opened, DeadlineRule.ENFORCEMENT_PAYMENT, day, "enforcement.payment-runs");
            case EXECUTION_APPLIED -> {
                refuseUntilPast(opened, DeadlineRule.ENFORCEMENT_URGING, day, "enforcement.urging-runs");
                remedies.refuseUntimelyEnforcement(opened, day);
            }
            case EXECUTION_LAPSED -> remedies.refuseWhileEnforceable(opened, day);
            default -> {
                // Nothing is too early or too late for the others.
            }
        }
    }

    private void refuseUntilPast(EnforcementCase opened, DeadlineRule rule, LocalDate day, String refusal) {
        clocks.runningUntil(opened.clock(rule))
                .filter(last -> !day.isAfter(last))
                .ifPresent(last -> {
                    throw new StepRefused(refusal, last);
                });
    }

    /** 处罚法 64, 85: seven working days lie between the call and the hearing. */
    void refuseShortNotice(LocalDate calledOn, LocalDate hearing) {
        LocalDate earliest = clocks.lastDay(calledOn, HEARING_NOTICE);
        if (hearing.isBefore(earliest)) {
            throw new StepRefused("enforcement.hearing-too-soon", earliest);
        }
    }

    /**
     * The last day to pay moves, and with it the time to ask a court (处罚法 66, 72). What was granted after the last day, or
     * once more, is reckoned from a new time to pay.
     *
     * @return the last day to pay
     */
    LocalDate putOff(EnforcementCase opened, DoneActs done, EnforcementAct act, Officer officer) {
        ClockOf payment = opened.clock(DeadlineRule.ENFORCEMENT_PAYMENT);
        boolean runs = clocks.runningUntil(payment)
                .filter(last -> !clocks.today().isAfter(last))
                .isPresent();
        if (!runs || done.has(EnforcementActKind.PAYMENT_PUT_OFF)) {
            clocks.start(payment, clocks.today());
        }
        LocalDate last =
                clocks.extendTo(payment, Objects.requireNonNull(act.appointedOn()), act.day(), officer, act.note());
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_URGING));
        remedies.enforceableFrom(opened, last);
        return last;
    }

    void turn(EnforcementCase opened, EnforcementActKind kind, LocalDate day, Officer officer) {
        ClockOf decision = opened.clock(DeadlineRule.ENFORCEMENT_DECISION);
        switch (kind) {
            case STATEMENT_MADE -> {
                // The time to ask for a hearing goes on.
            }
            case STATEMENT_WAIVED -> clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT));
            case HEARING_ASKED -> {
                clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT));
                clocks.pause(decision, PauseReason.HEARING, null, officer);
            }
            case HEARING_HELD -> clocks.resume(decision, PauseReason.HEARING, officer);
            case NOTICED, HEARING_CALLED, PAYMENT_PUT_OFF -> {
                // Turned where they are written down, with the day that they appoint.
            }
            case SERVED -> {
                clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_SERVICE));
                clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_PAYMENT), day);
            }
            case FULFILLED -> {
                clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_PAYMENT));
                clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_URGING));
                clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION));
                clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT));
                clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING), day);
            }
            case URGED -> clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_URGING), day);
            case EXECUTION_APPLIED -> {
                clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_URGING));
                clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION));
                clocks.met(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT));
            }
            case EXECUTION_ENDED -> clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING), day);
            case EXECUTION_LAPSED -> {
                clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_URGING));
                clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION));
                clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT));
                clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING), day);
            }
            case RECONSIDERATION_ASKED, RECONSIDERATION_DECIDED, SUED, SUIT_ENDED -> {
                // What the party does against it turns other clocks: see RemedyCourse.
            }
        }
    }
}
