package org.zhihe.admin.mediation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.ConfirmingCourts;
import org.zhihe.casework.confirmation.JointApplications;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Option;

/** Whether parties can still ask the court, and which of them have not. */
@Singleton
public class JoiningChoices {
    private final Agreements agreements;
    private final ConfirmingCourts courts;
    private final JointApplications applications;
    private final PartyChoices parties;
    private final Clocks clocks;
    private final Messages messages;

    JoiningChoices(
            Agreements agreements,
            ConfirmingCourts courts,
            JointApplications applications,
            PartyChoices parties,
            Clocks clocks,
            Messages messages) {
        this.agreements = agreements;
        this.courts = courts;
        this.applications = applications;
        this.parties = parties;
        this.clocks = clocks;
        this.messages = messages;
    }

    /** Nobody is asked to fill in a form that would be refused, so the court has to be certain, or asked already. */
    public boolean open(Scene scene) {
        return (agreed(scene) || agreedBeforeTheOffice(scene))
                && !MatterStatus.MOVES.ends(scene.matter().status())
                && (running(scene) ? joining(scene).isPresent() : courtIsCertain(scene));
    }

    public List<Option> notJoined(Scene scene) {
        Optional<JudicialConfirmation> joining = joining(scene);
        if (joining.isEmpty()) {
            return parties.all(scene);
        }
        return applications.joined(joining.get().id()).stream()
                .filter(one -> one.joinedAt() == null)
                .map(one ->
                        new Option(String.valueOf(one.partyId()), messages.get("party.choice", one.side(), one.name())))
                .toList();
    }

    private static boolean agreed(Scene scene) {
        return scene.mediation()
                .filter(one -> one.status() == MediationStatus.AGREED)
                .isPresent();
    }

    private static boolean agreedBeforeTheOffice(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.status() == AdministrativeMediationStatus.AGREED)
                .isPresent();
    }

    /** Of what this desk mediated; one about another agreement is not in its hand. */
    private Optional<JudicialConfirmation> joining(Scene scene) {
        return scene.confirmation()
                .filter(one -> one.status() == ConfirmationStatus.JOINING)
                .filter(one -> !clocks.today().isAfter(one.latestOn()));
    }

    private static boolean running(Scene scene) {
        return scene.tracks().stream().anyMatch(track -> track.kind() == ProcedureKind.CONFIRMATION && track.open());
    }

    private boolean courtIsCertain(Scene scene) {
        return agreements
                .confirmableBefore(scene.matter().id(), scene.officer().bodyId(), clocks.today())
                .flatMap(agreement -> courts.of(scene.matter(), agreement, clocks.today()))
                .isPresent();
    }
}
