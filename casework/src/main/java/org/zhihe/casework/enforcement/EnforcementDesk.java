package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureOpening;

/** An authority checks a lead, files it or not, and carries its case to the end. */
@Singleton
public class EnforcementDesk implements ProcedureOpening {
    private final EnforcementCases cases;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    EnforcementDesk(EnforcementCases cases, Docket docket, Clocks clocks, Journal journal) {
        this.cases = cases;
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
        cases.save(EnforcementCase.open(matter.id(), body.id(), clocks.now()));
        docket.lay(matter.id(), Desk.ENFORCEMENT, body.id(), null);
        clocks.start(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
    }

    /** @param officers names of at least two officers */
    @Transactional
    public void file(Officer officer, String number, int seenVersion, String caseNumber, String officers) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        opened.file(caseNumber, officers, clocks.today());
        cases.update(opened);
        clocks.met(opened.matterId(), DeadlineRule.ENFORCEMENT_FILING);
        LocalDate due = clocks.start(opened.matterId(), DeadlineRule.ENFORCEMENT_DECISION);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_FILED, officer.actor(), caseNumber, due);
    }

    @Transactional
    public void doNotFile(Officer officer, String number, int seenVersion, String reason) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        opened.doNotFile(reason, clocks.now());
        cases.update(opened);
        clocks.met(opened.matterId(), DeadlineRule.ENFORCEMENT_FILING);
        docket.procedureEnded(opened.matterId());
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_NOT_FILED, officer.actor(), reason);
    }

    @Transactional
    public void noticePenalty(Officer officer, String number, int seenVersion, String planned) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        opened.noticePenalty(planned);
        cases.update(opened);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_PENALTY_NOTICED, officer.actor(), planned);
    }

    /** @param day of the decision; a day in the future is refused */
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
        cases.update(opened);
        clocks.met(opened.matterId(), DeadlineRule.ENFORCEMENT_DECISION);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_DECIDED, officer.actor(), result, day);
    }

    /** Carried out, or nothing to carry out. */
    @Transactional
    public void close(Officer officer, String number, int seenVersion) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        opened.close(clocks.now());
        cases.update(opened);
        docket.procedureEnded(opened.matterId());
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_CLOSED, officer.actor());
    }

    private EnforcementCase onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.ENFORCEMENT);
        EnforcementCase opened =
                cases.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }
}
