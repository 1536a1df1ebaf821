package org.zhihe.casework.adjudication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureEnding;
import org.zhihe.casework.routing.ProcedureOpening;

/** The patent office files a request with a panel, serves it, hears it, and ends it. */
@Singleton
public class AdjudicationDesk implements ProcedureOpening, ProcedureEnding {
    private final Adjudications adjudications;
    private final AdjudicationActs acts;
    private final ActClocks actClocks;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    AdjudicationDesk(
            Adjudications adjudications,
            AdjudicationActs acts,
            ActClocks actClocks,
            Docket docket,
            Clocks clocks,
            Journal journal) {
        this.adjudications = adjudications;
        this.acts = acts;
        this.actClocks = actClocks;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.ADJUDICATION;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Matter matter, Body body, Officer officer) {
        if (adjudications.countOpen(matter.id(), body.id()) > 0) {
            throw new StepRefused("route.already-open", kind());
        }
        adjudications.save(AdministrativeAdjudication.open(matter.id(), body.id(), clocks.now()));
        docket.lay(matter.id(), Desk.ADJUDICATION, body.id(), null);
        clocks.start(matter.id(), DeadlineRule.ADJUDICATION_FILING);
    }

    /** What has been decided stays decided, whoever has the matter. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(Matter matter, Body body, Officer officer, String reason) {
        AdministrativeAdjudication opened =
                adjudications.lockOpen(matter.id(), body.id()).orElseThrow(NotFound::new);
        opened.handOver(reason, clocks.now());
        stopped(opened);
        docket.takeOff(matter.id(), Desk.ADJUDICATION, body.id());
        journal.enter(matter.id(), MatterEvent.PROCEDURE_HANDED_OVER, officer.actor(), kind());
    }

    /**
     * @param panel names of the panel, an odd number of at least three
     * @param met each condition that was examined and found met; with one missing it is refused (国知局令第81号 12)
     */
    @Transactional
    public void file(
            Officer officer,
            String number,
            int seenVersion,
            String caseNumber,
            String panel,
            Set<FilingCondition> met) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        for (FilingCondition condition : FilingCondition.values()) {
            if (!met.contains(condition)) {
                throw new StepRefused("adjudication.condition-missing", condition);
            }
        }
        opened.file(caseNumber, panel, clocks.today());
        adjudications.update(opened);
        actClocks.filed(opened.matterId());
        clocks.start(opened.matterId(), DeadlineRule.ADJUDICATION_SERVICE);
        LocalDate due = clocks.start(opened.matterId(), DeadlineRule.ADJUDICATION_DECISION);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_FILED, officer.actor(), caseNumber, due);
    }

    @Transactional
    public void doNotFile(Officer officer, String number, int seenVersion, RefusalGround ground, String reason) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        switch (ground) {
            case NOT_SUPPLEMENTED -> actClocks.refuseUnlessSupplementOverdue(opened.matterId());
            case REPORT_NOT_FILED -> actClocks.refuseUnlessReportOverdue(opened);
            case CONDITION_UNMET -> {
                // The reason says which.
            }
        }
        opened.doNotFile(ground, reason, clocks.now());
        ended(opened);
        tellOutcome(opened, ground, officer);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_NOT_FILED, officer.actor(), reason);
    }

    /** @param abroad whether the respondent has no domicile in China, which gives it 30 days instead of 15 */
    @Transactional
    public void serve(Officer officer, String number, int seenVersion, LocalDate day, boolean abroad) {
        refuseFuture(day);
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        opened.serve(day);
        adjudications.update(opened);
        clocks.met(opened.matterId(), DeadlineRule.ADJUDICATION_SERVICE);
        clocks.start(
                opened.matterId(),
                abroad ? DeadlineRule.ADJUDICATION_ANSWER_ABROAD : DeadlineRule.ADJUDICATION_ANSWER,
                day);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_SERVED, officer.actor(), day);
    }

    /** Both sides were called to it, and the office has said that the matter stays with it if that was doubted. */
    @Transactional
    public void hear(Officer officer, String number, int seenVersion, LocalDate day) {
        refuseFuture(day);
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        opened.hear(day);
        refuseUnprepared(acts.findByAdjudicationIdOrderById(opened.id()), day);
        adjudications.update(opened);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_HEARD, officer.actor(), day);
    }

    /** 国知局令第81号 9, 26: not before the day to which the sides were called last. */
    private static void refuseUnprepared(List<AdjudicationAct> acts, LocalDate day) {
        Set<AdjudicationActKind> done = acts.stream().map(AdjudicationAct::kind).collect(Collectors.toSet());
        if (done.contains(AdjudicationActKind.JURISDICTION_OBJECTED)
                && !done.contains(AdjudicationActKind.JURISDICTION_DECIDED)) {
            throw new StepRefused("adjudication.objection-open");
        }
        LocalDate called = acts.stream()
                .filter(one -> one.kind() == AdjudicationActKind.HEARING_CALLED)
                .map(AdjudicationAct::day)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new StepRefused("adjudication.not-called"));
        if (day.isBefore(called)) {
            throw new StepRefused("adjudication.before-called", called);
        }
    }

    @Transactional
    public void stay(Officer officer, String number, int seenVersion, StayGround ground, String reason) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        opened.stay(ground, reason);
        adjudications.update(opened);
        clocks.pause(decision(opened), PauseReason.STAY, reason, officer);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_STAYED, officer.actor(), reason);
    }

    @Transactional
    public void resume(Officer officer, String number, int seenVersion) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        opened.resume();
        adjudications.update(opened);
        clocks.resume(decision(opened), PauseReason.STAY, officer);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_RESUMED, officer.actor());
    }

    @Transactional
    public void decide(
            Officer officer,
            String number,
            int seenVersion,
            AdjudicationResult result,
            String decisionNumber,
            LocalDate day,
            String summary) {
        refuseFuture(day);
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        opened.decide(result, decisionNumber, day, summary, clocks.now());
        ended(opened);
        clocks.start(opened.matterId(), DeadlineRule.ADJUDICATION_PUBLICATION, day);
        journal.enter(
                opened.matterId(), MatterEvent.ADJUDICATION_DECIDED, officer.actor(), result, decisionNumber, day);
    }

    @Transactional
    public void settle(Officer officer, String number, int seenVersion, String summary) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        opened.settle(summary, clocks.now());
        ended(opened);
        tellOutcome(opened, AdjudicationStatus.SETTLED, officer);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_SETTLED, officer.actor());
    }

    /** Closes it without a decision, on one of the grounds of the law. */
    @Transactional
    public void close(Officer officer, String number, int seenVersion, ClosingGround ground, String reason) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        if (ground == ClosingGround.REPORT_NOT_FILED) {
            actClocks.refuseUnlessReportOverdue(opened);
        }
        opened.close(ground, reason, clocks.now());
        ended(opened);
        tellOutcome(opened, ground, officer);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_WITHDRAWN, officer.actor(), reason);
    }

    /** Whoever was served is told how it ended; the reason in words goes to the requester. */
    private void tellOutcome(AdministrativeAdjudication opened, Enum<?> outcome, Officer officer) {
        MatterEvent event = opened.servedOn() == null
                ? MatterEvent.ADJUDICATION_ENDED_UNSERVED
                : MatterEvent.ADJUDICATION_ENDED_SERVED;
        journal.enter(opened.matterId(), event, officer.actor(), outcome);
    }

    private static ClockOf decision(AdministrativeAdjudication opened) {
        return ClockOf.of(opened.matterId(), DeadlineRule.ADJUDICATION_DECISION);
    }

    private void ended(AdministrativeAdjudication opened) {
        stopped(opened);
        docket.procedureEnded(opened.matterId());
    }

    private void stopped(AdministrativeAdjudication opened) {
        adjudications.update(opened);
        clocks.lift(opened.matterId(), DeadlineRule.ADJUDICATION_FILING);
        clocks.lift(opened.matterId(), DeadlineRule.ADJUDICATION_SERVICE);
        clocks.met(opened.matterId(), DeadlineRule.ADJUDICATION_DECISION);
        actClocks.ended(opened.matterId());
    }

    private void refuseFuture(LocalDate day) {
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
    }

    private AdministrativeAdjudication onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.ADJUDICATION);
        AdministrativeAdjudication opened =
                adjudications.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }
}
