package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.confirmation.JointApplications;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** A judicial confirmation: who has asked, which court and why that one, what it did. */
@Singleton
class ConfirmationCard implements CardContent.Source {
    private final Confirmations confirmations;
    private final JointApplications applications;
    private final Messages messages;

    ConfirmationCard(Confirmations confirmations, JointApplications applications, Messages messages) {
        this.confirmations = confirmations;
        this.applications = applications;
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.CONFIRMATION;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        FactList facts = new FactList(messages).with("court", track.bodyName());
        confirmations
                .latestOfMatter(scene.matter().id())
                .filter(one -> one.id() == track.id())
                .ifPresent(one -> tell(one, facts));
        String number = track.caseNumber();
        return new CardContent(number == null ? "" : number, facts.all());
    }

    private void tell(JudicialConfirmation one, FactList facts) {
        facts.with("courtBasis", one.courtBasis()).with("latestOn", one.latestOn());
        for (JointApplications.Joined party : applications.joined(one.id())) {
            facts.line(
                    messages.get("party.choice", party.side(), party.name()),
                    party.joinedAt() == null
                            ? messages.get("joining.not")
                            : messages.get("joining.done", party.joinedAt()));
        }
        facts.with("acceptedOn", one.acceptedOn()).with("rulingOn", one.decidedOn());
        if (one.ground() != null) {
            String type = one.status() == ConfirmationStatus.DISMISSED ? "DismissalGround." : "NotAcceptedGround.";
            facts.with("ground", messages.get(type + one.ground()));
        }
        facts.with(one.status() == ConfirmationStatus.RETURNED ? "missing" : "note", one.note());
    }
}
