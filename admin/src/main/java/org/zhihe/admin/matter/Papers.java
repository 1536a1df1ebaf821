package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhihe.admin.paper.Invitations;
import org.zhihe.admin.paper.OfficialPaths;
import org.zhihe.admin.scene.AgreementInSight;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.consultation.ConsultationStatus;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.evidence.RecordDesk;
import org.zhihe.casework.intake.CounterFiling;
import org.zhihe.casework.intake.CounterFilings;
import org.zhihe.casework.paper.OfficialPapers;
import org.zhihe.casework.paper.StaffPapers;
import org.zhihe.casework.party.Party;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Paper;

/** The papers that can be read and printed. */
@Singleton
class Papers {
    private final AgreementInSight agreements;
    private final Invitations invitations;
    private final CounterFilings counter;
    private final StaffPapers official;
    private final Messages messages;

    Papers(
            AgreementInSight agreements,
            Invitations invitations,
            CounterFilings counter,
            StaffPapers official,
            Messages messages) {
        this.agreements = agreements;
        this.invitations = invitations;
        this.counter = counter;
        this.official = official;
        this.messages = messages;
    }

    List<Paper> of(Scene scene) {
        List<Paper> papers = new ArrayList<>();
        if (RecordDesk.KEEPING.contains(scene.officer().role())) {
            counter.findByMatterId(scene.matter().id()).ifPresent(taken -> papers.add(receipt(scene, taken)));
        }
        agreements
                .of(scene)
                .ifPresent(one -> papers.add(new Paper(
                        messages.get(
                                one.administrative()
                                        ? "paper.agreement.administrative.title"
                                        : "paper.agreement.title"),
                        one.number(),
                        MatterPaths.agreement(scene.number()),
                        one.effectiveOn(),
                        messages.get("paper.agreement.seal"))));
        invitations.to(scene).forEach(party -> papers.add(invitation(scene, party)));
        scene.entrustment()
                .filter(one -> one.status() == EntrustmentStatus.REPORTED)
                .ifPresent(one -> papers.add(new Paper(
                        messages.get("paper.entrustment.title"),
                        String.valueOf(one.letter()),
                        MatterPaths.entrustmentLetter(scene.number()),
                        one.reportedOn(),
                        "")));
        scene.consultations().forEach(one -> papers.add(consultation(scene, one)));
        official.of(scene.officer(), scene.number()).forEach(one -> papers.add(official(scene, one)));
        return papers;
    }

    private Paper official(Scene scene, OfficialPapers.Line one) {
        String title = one.withdrawn() ? messages.get("official.withdrawn.title", one.title()) : one.title();
        return new Paper(title, one.number(), OfficialPaths.show(scene.number(), one.id()), one.issuedOn(), "");
    }

    private Paper receipt(Scene scene, CounterFiling taken) {
        return new Paper(
                messages.get("paper.counter.title"),
                "",
                taken.handedOverBy(scene.officer().id())
                        ? MatterPaths.receiptToHandOver(scene.number())
                        : MatterPaths.receipt(scene.number()),
                LocalDate.ofInstant(taken.takenAt(), Clocks.ZONE),
                "");
    }

    private Paper consultation(Scene scene, Consultation asked) {
        String title = asked.status() == ConsultationStatus.ASKED
                ? messages.get("paper.consultation.waiting", asked.addressee(), asked.dueOn())
                : messages.get("paper.consultation.ended", asked.addressee(), asked.status());
        return new Paper(
                title, asked.letter(), MatterPaths.consultation(scene.number(), asked.id()), asked.askedOn(), "");
    }

    private Paper invitation(Scene scene, Party party) {
        long id = Objects.requireNonNull(party.id());
        return new Paper(
                messages.get("paper.invitation.for", party.name()),
                "",
                MatterPaths.invitation(scene.number(), id),
                LocalDate.ofInstant(Objects.requireNonNull(party.invitedAt()), Clocks.ZONE),
                "");
    }
}
