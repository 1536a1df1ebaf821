package org.zhihe.admin.mediation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.ConfirmingCourts;
import org.zhihe.casework.confirmation.JointApplications;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
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
                && written(scene)
                && scene.confirmation()
                        .filter(one -> !ConfirmationStatus.MOVES.ends(one.status()))
                        .map(one -> one.status() == ConfirmationStatus.JOINING)
                        .orElse(true)
                && windowOpen(scene)
                && (running(scene) || courtIsCertain(scene));
    }

    public List<Option> notJoined(Scene scene) {
        Optional<JudicialConfirmation> joining =
                scene.confirmation().filter(one -> one.status() == ConfirmationStatus.JOINING);
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

    /** The office does not have the application in hand; that it has not gone to the court yet, its track tells. */
    private static boolean agreedBeforeTheOffice(Scene scene) {
        return scene.administrativeMediation()
                        .filter(one -> one.status() == AdministrativeMediationStatus.AGREED)
                        .isPresent()
                && scene.tracks().stream()
                        .filter(track -> track.kind() == ProcedureKind.CONFIRMATION && track.open())
                        .allMatch(track -> track.status().equals(ConfirmationStatus.JOINING.name()));
    }

    private static boolean running(Scene scene) {
        return scene.tracks().stream().anyMatch(track -> track.kind() == ProcedureKind.CONFIRMATION && track.open());
    }

    private boolean courtIsCertain(Scene scene) {
        return agreements
                .latestOfMatter(scene.matter().id())
                .flatMap(agreement -> courts.of(scene.matter(), agreement, clocks.today()))
                .isPresent();
    }

    private boolean written(Scene scene) {
        return agreements
                .latestOfMatter(scene.matter().id())
                .filter(one -> one.form() == AgreementForm.WRITTEN)
                .isPresent();
    }

    private boolean windowOpen(Scene scene) {
        return clocks.runningUntil(scene.matter().id(), DeadlineRule.CONFIRMATION_APPLICATION)
                .filter(day -> !clocks.today().isAfter(day))
                .isPresent();
    }
}
