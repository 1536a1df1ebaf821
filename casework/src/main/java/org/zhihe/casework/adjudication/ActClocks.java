package org.zhihe.casework.adjudication;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.deadline.Period;
import org.zhihe.casework.procedure.StepRefused;

/** Which clocks hang on what is done on the way of an adjudication. */
@Singleton
class ActClocks {
    private static final Period HEARING_NOTICE = Period.workingDays(3);
    private static final Set<DeadlineRule> ANSWERS =
            EnumSet.of(DeadlineRule.ADJUDICATION_ANSWER, DeadlineRule.ADJUDICATION_ANSWER_ABROAD);

    private static final Set<DeadlineRule> REQUESTERS =
            EnumSet.of(DeadlineRule.ADJUDICATION_SUPPLEMENT, DeadlineRule.ADJUDICATION_REPORT);
    private static final Set<DeadlineRule> EXECUTIONS =
            EnumSet.of(DeadlineRule.ADJUDICATION_EXECUTION, DeadlineRule.ADJUDICATION_EXECUTION_AFTER_SUIT);

    private final Clocks clocks;
    private final Deadlines deadlines;

    ActClocks(Clocks clocks, Deadlines deadlines) {
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    /** An objection within the time to answer (国知局令第81号 9), a hearing announced early enough (26), a court only after urging. */
    void refuseUntimely(AdministrativeAdjudication opened, AdjudicationActKind kind, LocalDate day) {
        long matter = opened.matterId();
        switch (kind) {
            case JURISDICTION_OBJECTED -> {
                LocalDate last = lastDayToAnswer(matter);
                if (day.isAfter(last)) {
                    throw new StepRefused("adjudication.objection-late", last);
                }
            }
            case HEARING_CALLED -> {
                LocalDate earliest = clocks.lastDay(clocks.today(), HEARING_NOTICE);
                if (day.isBefore(earliest)) {
                    throw new StepRefused("adjudication.hearing-too-soon", earliest);
                }
            }
            case EXECUTION_APPLIED -> {
                clocks.runningUntil(matter, DeadlineRule.ADJUDICATION_URGING)
                        .filter(last -> !day.isAfter(last))
                        .ifPresent(last -> {
                            throw new StepRefused("adjudication.urging-runs", last);
                        });
                // Begins with the last day of the time to sue: on that day somebody may still do so.
                EXECUTIONS.stream()
                        .flatMap(rule -> deadlines.findPending(matter, rule, 0).stream())
                        .filter(one -> day.isAfter(one.startedOn()) && !day.isAfter(one.dueOn()))
                        .findFirst()
                        .orElseThrow(() -> new StepRefused("execution-untimely"));
            }
            default -> {
                // Nothing is too early or too late for the others.
            }
        }
    }

    private LocalDate lastDayToAnswer(long matter) {
        return deadlines.findByMatterIdOrderById(matter).stream()
                .filter(one -> ANSWERS.contains(one.rule()))
                .reduce((first, second) -> second)
                .map(Deadline::dueOn)
                .orElseThrow(() -> new StepRefused("adjudication.not-served"));
    }

    void turn(AdministrativeAdjudication opened, AdjudicationActKind kind, LocalDate day, Officer officer) {
        long matter = opened.matterId();
        ClockOf decision = ClockOf.of(matter, DeadlineRule.ADJUDICATION_DECISION);
        switch (kind) {
            case SUPPLEMENT_ASKED -> {
                clocks.lift(matter, DeadlineRule.ADJUDICATION_FILING);
                clocks.start(matter, DeadlineRule.ADJUDICATION_SUPPLEMENT, day);
            }
            case SUPPLEMENTED -> {
                clocks.met(matter, DeadlineRule.ADJUDICATION_SUPPLEMENT);
                if (!runs(matter, DeadlineRule.ADJUDICATION_REPORT)) {
                    clocks.start(matter, DeadlineRule.ADJUDICATION_FILING, day);
                }
            }
            case ANSWERED -> {
                ANSWERS.forEach(rule -> clocks.met(matter, rule));
                clocks.start(matter, DeadlineRule.ADJUDICATION_ANSWER_PASSING, day);
            }
            case ANSWER_PASSED_ON -> clocks.met(matter, DeadlineRule.ADJUDICATION_ANSWER_PASSING);
            case JURISDICTION_OBJECTED -> {
                clocks.start(matter, DeadlineRule.ADJUDICATION_JURISDICTION, day);
                clocks.pause(decision, PauseReason.JURISDICTION, null, officer);
            }
            case JURISDICTION_DECIDED -> {
                clocks.met(matter, DeadlineRule.ADJUDICATION_JURISDICTION);
                clocks.resume(decision, PauseReason.JURISDICTION, officer);
            }
            case DECISION_SERVED -> {
                LocalDate last = clocks.start(matter, DeadlineRule.ADJUDICATION_SUIT, day);
                clocks.start(matter, DeadlineRule.ADJUDICATION_EXECUTION, last);
            }
            case PUBLISHED -> clocks.met(matter, DeadlineRule.ADJUDICATION_PUBLICATION);
            case SUED -> {
                clocks.met(matter, DeadlineRule.ADJUDICATION_SUIT);
                nothingToEnforce(matter);
            }
            case SUIT_UPHELD -> clocks.start(matter, DeadlineRule.ADJUDICATION_EXECUTION_AFTER_SUIT, day);
            // Sued within the fifteen days and not again: three months from the order that ended the suit.
            case SUIT_LAPSED -> clocks.start(matter, DeadlineRule.ADJUDICATION_EXECUTION, day);
            case SUIT_ANNULLED, COMPLIED -> nothingToEnforce(matter);
            case URGED -> clocks.start(matter, DeadlineRule.ADJUDICATION_URGING, day);
            case EXECUTION_APPLIED -> {
                clocks.met(matter, DeadlineRule.ADJUDICATION_URGING);
                EXECUTIONS.forEach(rule -> clocks.met(matter, rule));
            }
            case HEARING_CALLED -> {
                // Waits for nobody.
            }
        }
    }

    private void nothingToEnforce(long matter) {
        clocks.lift(matter, DeadlineRule.ADJUDICATION_URGING);
        EXECUTIONS.forEach(rule -> clocks.lift(matter, rule));
    }

    LocalDate supplementDue(long matter) {
        return clocks.runningUntil(matter, DeadlineRule.ADJUDICATION_SUPPLEMENT).orElseThrow();
    }

    LocalDate today() {
        return clocks.today();
    }

    LocalDate reportDue() {
        return clocks.lastDay(clocks.today(), DeadlineRule.ADJUDICATION_REPORT.period());
    }

    /** Whether to file is decided when the report is there, or its last day has passed. */
    void reportAsked(AdministrativeAdjudication opened) {
        if (opened.status() == AdjudicationStatus.REQUESTED) {
            clocks.lift(opened.matterId(), DeadlineRule.ADJUDICATION_FILING);
        }
        clocks.start(opened.matterId(), DeadlineRule.ADJUDICATION_REPORT);
    }

    void reportFiled(AdministrativeAdjudication opened, LocalDate day) {
        long matter = opened.matterId();
        clocks.met(matter, DeadlineRule.ADJUDICATION_REPORT);
        if (opened.status() == AdjudicationStatus.REQUESTED && !runs(matter, DeadlineRule.ADJUDICATION_SUPPLEMENT)) {
            clocks.start(matter, DeadlineRule.ADJUDICATION_FILING, day);
        }
    }

    /** The requester's time has gone: it is for the office again to decide on filing, of which nothing else reminds it. */
    void requesterLate(long matter, DeadlineRule waited) {
        Optional<LocalDate> last =
                clocks.runningUntil(matter, waited).filter(day -> clocks.today().isAfter(day));
        boolean other = REQUESTERS.stream().anyMatch(rule -> runs(matter, rule));
        boolean decides = deadlines
                .findPending(matter, DeadlineRule.ADJUDICATION_FILING, 0)
                .isPresent();
        if (last.isPresent() && !other && !decides) {
            clocks.start(matter, DeadlineRule.ADJUDICATION_FILING, last.get());
        }
    }

    /** Whether its last day is still to come; one that has passed stays open until the office has decided. */
    private boolean runs(long matter, DeadlineRule rule) {
        return clocks.runningUntil(matter, rule)
                .filter(last -> !clocks.today().isAfter(last))
                .isPresent();
    }

    void refuseUnlessReportOverdue(AdministrativeAdjudication opened) {
        opened.report()
                .orElseThrow(() -> new StepRefused("adjudication.report-not-asked"))
                .refuseUnlessOverdue(clocks.today());
    }

    /** Only once the time to put it right has passed. */
    void refuseUnlessSupplementOverdue(long matter) {
        LocalDate last = clocks.runningUntil(matter, DeadlineRule.ADJUDICATION_SUPPLEMENT)
                .orElseThrow(() -> new StepRefused("adjudication.supplement-not-asked"));
        if (!clocks.today().isAfter(last)) {
            throw new StepRefused("adjudication.supplement-runs", last);
        }
    }

    /** What was missing is there, or is not waited for. */
    void filed(long matter) {
        clocks.met(matter, DeadlineRule.ADJUDICATION_FILING);
        clocks.lift(matter, DeadlineRule.ADJUDICATION_SUPPLEMENT);
        clocks.lift(matter, DeadlineRule.ADJUDICATION_REPORT);
    }

    /** None of what leads to a decision is waited for any more. */
    void ended(long matter) {
        clocks.lift(matter, DeadlineRule.ADJUDICATION_SUPPLEMENT);
        clocks.lift(matter, DeadlineRule.ADJUDICATION_REPORT);
        ANSWERS.forEach(rule -> clocks.lift(matter, rule));
        clocks.lift(matter, DeadlineRule.ADJUDICATION_ANSWER_PASSING);
        clocks.lift(matter, DeadlineRule.ADJUDICATION_JURISDICTION);
    }
}
