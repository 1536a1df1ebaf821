package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.procedure.StepRefused;

/** What has been done of a penalty, what may come next, and which clocks hang on it. */
@Singleton
class PenaltyCourse {
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

    void noticed(EnforcementCase opened, LocalDate servedOn) {
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
        if (done.acts().stream().map(EnforcementAct::kind).noneMatch(EnforcementActKind::speaks)) {
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

    /** A penalty that stands is closed once it was handed over and either carried out or put before a court to enforce. */
    void refuseUnfinished(EnforcementCase opened) {
        if (opened.result() != EnforcementResult.PENALTY) {
            return;
        }
        DoneActs done = acts.done(opened);
        if (!done.has(EnforcementActKind.SERVED)) {
            throw new StepRefused("enforcement.not-served");
        }
        if (!done.has(EnforcementActKind.FULFILLED) && !done.has(EnforcementActKind.EXECUTION_APPLIED)) {
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

    /** A hearing is asked for in time; a court asked after urging, and when the party's time to go against it has gone. */
    void refuseUntimely(EnforcementCase opened, EnforcementActKind kind, LocalDate day) {
        if (kind == EnforcementActKind.HEARING_ASKED) {
            clocks.runningUntil(opened.clock(DeadlineRule.ENFORCEMENT_STATEMENT))
                    .filter(last -> !day.isAfter(last))
                    .orElseThrow(() -> new StepRefused("enforcement.hearing-late"));
        }
        if (kind == EnforcementActKind.EXECUTION_APPLIED) {
            clocks.runningUntil(opened.clock(DeadlineRule.ENFORCEMENT_URGING))
                    .filter(last -> !day.isAfter(last))
                    .ifPresent(last -> {
                        throw new StepRefused("enforcement.urging-runs", last);
                    });
            remedies.refuseUntimelyEnforcement(opened, day);
        }
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
                clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING), day);
            }
            case RECONSIDERATION_ASKED, RECONSIDERATION_DECIDED, SUED, SUIT_ENDED -> {
                // What the party does against it turns other clocks: see RemedyCourse.
            }
        }
    }
}
