package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediations;
import org.zhihe.casework.administrativemediation.RequestNotices;
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
    private static final Set<AdministrativeMediationStatus> ENDED =
            EnumSet.of(AdministrativeMediationStatus.NOT_AGREED, AdministrativeMediationStatus.WITHDRAWN);

    private final AdministrativeMediations mediations;
    private final RequestNotices notices;
    private final Deadlines deadlines;

    OfAgencyMediation(AdministrativeMediations mediations, RequestNotices notices, Deadlines deadlines) {
        this.mediations = mediations;
        this.notices = notices;
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
                .with(PaperFact.ANSWER_DUE, days.of(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION, opened.id()));
        if (opened.status() == AdministrativeMediationStatus.NOT_FILED) {
            facts.with(PaperFact.GROUND, opened.ground()).with(PaperFact.REASON, opened.note());
        }
        Set<Long> asked = asked(opened);
        if (ENDED.contains(opened.status())) {
            facts.with(PaperFact.GROUND, opened.status());
        }
        return new Standing(
                Stage.of(procedure(), opened.status()),
                opened.id(),
                opened.version(),
                opened.matterId(),
                facts,
                new Reach(null, one -> asked.contains(one.id())));
    }

    /** The respondents that were sent or handed the request. */
    private Set<Long> asked(AdministrativeMediation opened) {
        return notices.standing(opened.id()).stream()
                .filter(one -> one.sentAt() != null || one.receivedOn() != null)
                .map(RequestNotices.Standing::partyId)
                .collect(Collectors.toSet());
    }
}
