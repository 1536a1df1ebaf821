package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureEnding;
import org.zhihe.casework.routing.ProcedureOpening;

/**
 * An authority checks a lead, files it or not, and carries its case to the end. A penalty is reviewed by another officer
 * than the one who proposes it before it takes effect (市场监督管理行政处罚程序规定 55; 处罚法 57). Filing asks for two officers
 * on the case but for no such review (程序规定 18, 19), and so does a result that punishes nobody.
 */
@Singleton
public class EnforcementDesk implements ProcedureOpening, ProcedureEnding {
    private final EnforcementCases cases;
    private final PenaltyCourse course;
    private final Matters matters;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    EnforcementDesk(
            EnforcementCases cases,
            PenaltyCourse course,
            Matters matters,
            Docket docket,
            Clocks clocks,
            Journal journal) {
        this.cases = cases;
        this.course = course;
        this.matters = matters;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.ENFORCEMENT;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Matter matter, Body body, Officer officer) {
        if (cases.countOpen(matter.id(), body.id()) > 0) {
            throw new StepRefused("route.already-open", kind());
        }
        LeadSource source = LeadSource.valueOf(cases.sourceOf(matter.id(), body.id()));
        EnforcementCase opened = cases.save(EnforcementCase.open(matter.id(), body.id(), source, clocks.now()));
        docket.lay(matter.id(), Desk.ENFORCEMENT, body.id(), null);
        clocks.start(opened.clock(FilingPeriod.of(matter.ipType(), source)), known(matter, source));
    }

    /** What an authority has found it knows since it was written down; anything else, since it has come to its desk. */
    private LocalDate known(Matter matter, LeadSource source) {
        return source == LeadSource.FOUND ? LocalDate.ofInstant(matter.filedAt(), Clocks.ZONE) : clocks.today();
    }

    /** Possible until a decision, and with nothing held: what was decided is carried out by whoever decided it. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(Matter matter, Body body, Officer officer, String reason) {
        EnforcementCase opened = cases.lockOpen(matter.id(), body.id()).orElseThrow(NotFound::new);
        course.refuseWhileHeld(opened);
        opened.handOver(reason, clocks.now());
        cases.update(opened);
        FilingPeriod.ALL.forEach(rule -> clocks.lift(opened.clock(rule)));
        clocks.lift(decision(opened));
        course.closed(opened);
        docket.takeOff(matter.id(), Desk.ENFORCEMENT, body.id());
        journal.enter(matter.id(), MatterEvent.PROCEDURE_HANDED_OVER, officer.actor(), kind());
    }

    /**
     * @param officers names of at least two officers
     * @param proofs what a report on a trade secret shows; of another right nothing is asked
     */
    @Transactional
    public void file(
            Officer officer,
            String number,
            int seenVersion,
            String caseNumber,
            String officers,
            Set<SecretProof> proofs) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        refuseUnproved(opened, proofs);
        opened.file(caseNumber, officers, proofs, clocks.today());
        cases.update(opened);
        checked(opened);
        LocalDate due = clocks.start(decision(opened));
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_FILED, officer.actor(), caseNumber, due);
    }

    @Transactional
    public void doNotFile(Officer officer, String number, int seenVersion, String reason) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        opened.doNotFile(reason, clocks.now());
        cases.update(opened);
        checked(opened);
        docket.procedureEnded(opened.matterId());
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_NOT_FILED, officer.actor(), reason);
    }

    private void checked(EnforcementCase opened) {
        FilingPeriod.ALL.forEach(rule -> clocks.met(opened.clock(rule)));
    }

    /**
     * Once more when the reviewer, a hearing or new facts lead to another penalty: nobody is punished for what was not
     * announced (处罚法 44).
     *
     * @param servedOn day on which the party had the notice, from which its time to speak runs; not in the future
     */
    @Transactional
    public void noticePenalty(Officer officer, String number, int seenVersion, String planned, LocalDate servedOn) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        if (servedOn.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        if (opened.status() == EnforcementStatus.PENALTY_NOTICED) {
            opened.noticeAnew(planned);
        } else {
            opened.noticePenalty(planned);
        }
        cases.update(opened);
        course.noticed(opened, servedOn, planned, officer);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_PENALTY_NOTICED, officer.actor(), planned);
    }

    @Transactional
    public void proposePenalty(Officer officer, String number, int seenVersion, String decisionNumber, String summary) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        if (opened.status() == EnforcementStatus.PENALTY_NOTICED) {
            course.refuseUnheard(opened);
        }
        course.refuseInsteadOfTransfer(opened);
        opened.proposePenalty(officer.id(), decisionNumber, summary, clocks.now());
        cases.update(opened);
        course.proposed(opened);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_PENALTY_PROPOSED, officer.actor(), decisionNumber);
    }

    /** Decides on the penalty that a colleague proposed; it is of the day of this review. */
    @Transactional
    public void approvePenalty(Officer officer, String number, int seenVersion) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        course.refuseInsteadOfTransfer(opened);
        opened.approvePenalty(officer.id(), clocks.today());
        course.reviewed(opened);
        decided(opened, officer);
    }

    @Transactional
    public void sendPenaltyBack(Officer officer, String number, int seenVersion, String reason) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        opened.sendPenaltyBack(officer.id());
        cases.update(opened);
        course.reviewed(opened);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_PENALTY_SENT_BACK, officer.actor(), reason);
    }

    /**
     * Without a penalty.
     *
     * @param day of the decision; a day in the future is refused
     */
    @Transactional
    public void decide(
            Officer officer,
            String number,
            int seenVersion,
            EnforcementResult result,
            @Nullable String decisionNumber,
            LocalDate day,
            String summary) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        opened.decide(result, decisionNumber, day, summary);
        decided(opened, officer);
    }

    /** Carried out, or nothing to carry out. */
    @Transactional
    public void close(Officer officer, String number, int seenVersion) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        if (opened.status() == EnforcementStatus.DECIDED) {
            course.refuseUnfinished(opened);
        }
        if (EnforcementStatus.MOVES.permits(opened.status(), EnforcementStatus.CLOSED)) {
            course.refuseWhileHeld(opened);
        }
        opened.close(clocks.now());
        cases.update(opened);
        course.closed(opened);
        docket.procedureEnded(opened.matterId());
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_CLOSED, officer.actor());
    }

    private void decided(EnforcementCase opened, Officer officer) {
        cases.update(opened);
        clocks.met(decision(opened));
        course.decided(opened);
        journal.enter(
                opened.matterId(),
                MatterEvent.ENFORCEMENT_DECIDED,
                officer.actor(),
                Objects.requireNonNull(opened.result()),
                Objects.requireNonNull(opened.decidedOn()));
    }

    /**
     * A case of any right stands still for what hinders it, that of a trademark also while ownership is disputed or a suit
     * pends (程序规定 46; 商标法 62, from 2027 on 76).
     *
     * @param reason kept for the desk; who has complained or reported reads the ground
     */
    @Transactional
    public void stay(Officer officer, String number, int seenVersion, CaseStayGround ground, String reason) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        if (!ground.suits(matters.findById(opened.matterId()).orElseThrow().ipType())) {
            throw new StepRefused("enforcement.stay-trademark-only");
        }
        opened.stay(ground, reason);
        cases.update(opened);
        clocks.pause(decision(opened), PauseReason.STAY, reason, officer);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_STAYED, officer.actor(), ground);
    }

    @Transactional
    public void resume(Officer officer, String number, int seenVersion) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        opened.resume();
        cases.update(opened);
        clocks.resume(decision(opened), PauseReason.STAY, officer);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_RESUMED, officer.actor());
    }

    private static ClockOf decision(EnforcementCase opened) {
        return opened.clock(DeadlineRule.ENFORCEMENT_DECISION);
    }

    private void refuseUnproved(EnforcementCase opened, Set<SecretProof> proofs) {
        if (matters.findById(opened.matterId()).orElseThrow().ipType() != IpType.TRADE_SECRET) {
            return;
        }
        for (SecretProof proof : SecretProof.values()) {
            if (!proofs.contains(proof)) {
                throw new StepRefused("enforcement.proof-missing", proof);
            }
        }
    }

    private EnforcementCase onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.ENFORCEMENT);
        EnforcementCase opened =
                cases.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }
}
