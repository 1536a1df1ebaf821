package org.zhihe.casework.entrustment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.CounterDesk;
import org.zhihe.casework.intake.CounterTerms;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;

/** Makes a matter of what a court entrusts: handed in by the court itself, or by the centre from the court's paper. */
@Singleton
public class CourtCounter {
    private final CounterDesk counter;
    private final Opening opening;
    private final Bodies bodies;
    private final Clocks clocks;

    CourtCounter(CounterDesk counter, Opening opening, Bodies bodies, Clocks clocks) {
        this.counter = counter;
        this.opening = opening;
        this.bodies = bodies;
        this.clocks = clocks;
    }

    /**
     * Files, or returns what this form has just filed. A court hands in for itself alone, and its papers of no later day
     * than today.
     */
    public Filed entrust(Officer officer, Filing filing, CourtPapers papers, String consentNote, String formKey) {
        Desk desk = officer.role().desk();
        if (desk != Desk.INTAKE && desk != Desk.COURT) {
            throw new NotFound();
        }
        Body court = bodies.findById(papers.court())
                .filter(one -> one.kind() == BodyKind.COURT)
                .filter(one -> desk != Desk.COURT || one.id() == officer.bodyId())
                .orElseThrow(NotFound::new);
        if (papers.receivedOn().isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        return counter.fileEntrusted(
                officer,
                filing,
                CounterTerms.fromCourt(papers.courtNumber(), consentNote),
                formKey,
                papers.toString(),
                filed -> opening.open(officer, filed, papers, court));
    }

    /** One transaction with the filing. */
    @Singleton
    static class Opening {
        private final Entrustments entrustments;
        private final Matters matters;
        private final Bodies bodies;
        private final Docket docket;
        private final Clocks clocks;
        private final Journal journal;

        Opening(
                Entrustments entrustments,
                Matters matters,
                Bodies bodies,
                Docket docket,
                Clocks clocks,
                Journal journal) {
            this.entrustments = entrustments;
            this.matters = matters;
            this.bodies = bodies;
            this.docket = docket;
            this.clocks = clocks;
            this.journal = journal;
        }

        /** The court has examined it: there is nothing left for the centre to accept or to route. */
        @Transactional(Transactional.TxType.MANDATORY)
        public void open(Officer officer, Filed filed, CourtPapers papers, Body court) {
            Matter matter = matters.findById(filed.applicant().matterId()).orElseThrow();
            matter.accept();
            matter.begin();
            matters.update(matter);
            clocks.met(matter.id(), DeadlineRule.ACCEPTANCE);
            entrustments.save(Entrustment.of(papers, matter.id(), officer.id(), clocks.now()));
            docket.lay(matter.id(), Desk.COURT, court.id(), null);
            Body committee =
                    bodies.findFirstByKind(BodyKind.MEDIATION_COMMITTEE).orElseThrow();
            docket.lay(matter.id(), Desk.MEDIATION, committee.id(), null);
            LocalDate due = clocks.start(matter.id(), DeadlineRule.ENTRUSTMENT_ACCEPTANCE);
            journal.enter(
                    matter.id(),
                    MatterEvent.ENTRUSTED,
                    officer.actor(),
                    court.name(),
                    papers.kind(),
                    papers.courtNumber(),
                    due);
        }
    }
}
