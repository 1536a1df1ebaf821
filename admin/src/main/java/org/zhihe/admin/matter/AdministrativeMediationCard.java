package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediations;
import org.zhihe.casework.administrativemediation.RequestNotices;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;

/** An administrative mediation. */
@Singleton
class AdministrativeMediationCard implements CardContent.Source {
    private final AdministrativeMediations mediations;
    private final RequestNotices notices;
    private final AgreementFacts agreement;
    private final Messages messages;

    AdministrativeMediationCard(
            AdministrativeMediations mediations, RequestNotices notices, AgreementFacts agreement, Messages messages) {
        this.mediations = mediations;
        this.notices = notices;
        this.agreement = agreement;
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.ADMINISTRATIVE_MEDIATION;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        FactList facts = new FactList(messages);
        if (Latest.atItsBody(scene, track)) {
            mediations
                    .findOnDesk(scene.number(), track.bodyId(), scene.officer().id())
                    .ifPresent(one -> tell(scene, track, one, facts));
        }
        String number = track.caseNumber();
        return new CardContent(number == null ? "" : number, facts.all());
    }

    private void tell(Scene scene, Track track, AdministrativeMediation one, FactList facts) {
        facts.with("administrative.askedOn", one.askedOn())
                .with("administrative.silentOn", one.silentOn())
                .with("administrative.officers", one.officers())
                .with("filedOn", one.filedOn())
                .with("administrative.meetingAt", one.meetingAt())
                .with("administrative.meetingPlace", one.meetingPlace())
                .with("administrative.ground", one.ground());
        boolean inside = scene.administrativeMediation().isPresent() || scene.desk() == Desk.INTAKE;
        for (RequestNotices.Standing respondent : notices.standing(one.id())) {
            facts.line(messages.get("party.choice", Side.RESPONDENT, respondent.name()), standing(respondent));
            if (inside && respondent.words() != null) {
                facts.with("administrative.words", respondent.words());
            }
        }
        if (inside) {
            facts.with("administrative.decisionCopy", one.decisionCopy()).with("note", one.note());
        }
        if (one.status() == AdministrativeMediationStatus.AGREED) {
            facts.with("administrative.enforceability", one.enforceability());
            agreement.tell(scene, track, facts);
        }
    }

    /** Sent, received or answered: the furthest of them; or why it is not asked. */
    private String standing(RequestNotices.Standing one) {
        if (one.opinion() != null && one.opinionChannel() != null && one.opinionOn() != null) {
            return messages.get("administrative.answered", one.opinion(), one.opinionChannel(), one.opinionOn());
        }
        if (one.receivedOn() != null && one.channel() != null) {
            return messages.get("administrative.received", one.receivedOn(), one.channel());
        }
        if (one.leftOutBecause() != null) {
            return messages.get("administrative.left-out", one.leftOutBecause());
        }
        return one.sentAt() == null
                ? messages.get("administrative.unasked")
                : messages.get("administrative.sent", one.sentAt());
    }
}
