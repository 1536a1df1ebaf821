package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediations;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * What papers of an administrative mediation can name: how it came to be or not, and where and when; of what is
 * said in it, nothing.
 */
@Singleton
class OfAgencyMediation implements Standing.Source {
    private final AdministrativeMediations mediations;
    private final Deadlines deadlines;

    OfAgencyMediation(AdministrativeMediations mediations, Deadlines deadlines) {
        this.mediations = mediations;
        this.deadlines = deadlines;
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.ADMINISTRATIVE_MEDIATION;
    }

    @Override
    public Optional<Standing> of(Officer officer, String number) {
        Desk desk = officer.role().desk();
        return desk == Desk.ADJUDICATION || desk == Desk.ENFORCEMENT
                ? mediations.findOnDesk(number, officer.bodyId(), officer.id()).map(this::standing)
                : Optional.empty();
    }

    private Standing standing(AdministrativeMediation opened) {
        LastDays days = new LastDays(deadlines.findByMatterIdOrderById(opened.matterId()));
        Facts facts = new Facts()
                .with(PaperFact.CASE_NUMBER, opened.caseNumber())
                .with(PaperFact.OFFICERS, opened.officers())
                .with(PaperFact.FILED_ON, opened.filedOn())
                .with(PaperFact.MEETING_AT, opened.meetingAt())
                .with(PaperFact.MEETING_PLACE, opened.meetingPlace())
                .with(PaperFact.ANSWER_DUE, days.of(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION, 0));
        if (opened.status() == AdministrativeMediationStatus.NOT_FILED) {
            facts.with(PaperFact.GROUND, opened.ground()).with(PaperFact.REASON, opened.note());
        }
        return new Standing(
                Stage.of(procedure(), opened.status()), opened.id(), opened.version(), opened.matterId(), facts, null);
    }
}
