package org.zhihe.admin.matter;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.mediation.Consents;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.templates.Messages;

/** A mediation. Other desks learn that it runs and who leads it; what is said in it stays inside. */
@Singleton
class MediationCard implements CardContent.Source {
    private final Mediations mediations;
    private final Consents consents;
    private final StaffMembers staff;
    private final MediationInside inside;
    private final AgreementFacts agreement;
    private final Messages messages;

    MediationCard(
            Mediations mediations,
            Consents consents,
            StaffMembers staff,
            MediationInside inside,
            AgreementFacts agreement,
            Messages messages) {
        this.mediations = mediations;
        this.consents = consents;
        this.staff = staff;
        this.inside = inside;
        this.agreement = agreement;
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.MEDIATION;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        FactList facts = new FactList(messages);
        mediations.ofMatter(scene.matter().id()).stream()
                .filter(one -> one.id() == track.id())
                .findFirst()
                .ifPresent(one -> tell(scene, track, one, facts));
        return new CardContent("", facts.all());
    }

    private void tell(Scene scene, Track track, Mediation mediation, FactList facts) {
        facts.with("mediator", mediatorOf(mediation));
        if (scene.desk() == Desk.MEDIATION || scene.desk() == Desk.INTAKE) {
            consents.standing(mediation.id())
                    .forEach(one -> facts.line(messages.get("party.choice", one.side(), one.name()), answer(one)));
        }
        // A court is told whether there is an agreement, and not why there is none.
        if (mediation.endingCode() != null && scene.desk() != Desk.COURT) {
            String type = mediation.status() == MediationStatus.FAILED ? "FailureReason." : "TerminationReason.";
            facts.with("ending", messages.get(type + mediation.endingCode()));
        }
        if (scene.desk() == Desk.MEDIATION) {
            inside.tell(scene, mediation, facts);
        }
        if (mediation.status() == MediationStatus.AGREED) {
            agreement.tell(scene, track, facts);
        }
    }

    private @Nullable String mediatorOf(Mediation mediation) {
        Long mediator = mediation.mediatorId();
        return staff.colleagues(mediation.bodyId(), Role.MEDIATOR).stream()
                .filter(one -> mediator != null && one.id() == mediator)
                .map(StaffMembers.Colleague::name)
                .findFirst()
                .orElse(null);
    }

    private String answer(Consents.Standing one) {
        if (one.answer() != null && one.channel() != null && one.answeredAt() != null) {
            return messages.get("consent.answered", one.answer(), one.channel(), one.answeredAt());
        }
        return one.invitedAt() == null
                ? messages.get("consent.none")
                : messages.get("consent.waiting", one.invitedAt());
    }
}
