package org.zhihe.portal.tracking;

import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;

/** What a party can do now: the pressing thing first, three at most. */
final class PartyActions {
    private static final int MOST = 3;

    private final Messages messages;

    PartyActions(Messages messages) {
        this.messages = messages;
    }

    List<Action> of(MatterFile file) {
        List<Action> actions = new ArrayList<>();
        MatterStatus status = file.matter().status();
        if (status == MatterStatus.CORRECTION_REQUESTED && file.isApplicant()) {
            actions.add(action(file, "correction", true));
        }
        boolean settles = file.access().settles();
        if (settles && mayAnswer(file)) {
            actions.add(action(file, "consent", true));
        }
        if (settles && mayAskForConfirmation(file)) {
            actions.add(action(file, "confirmation", true));
        }
        if (!MatterStatus.MOVES.ends(status) && status != MatterStatus.CORRECTION_REQUESTED) {
            actions.add(action(file, "evidence", false));
        }
        if (mayWithdraw(file)) {
            actions.add(action(file, "withdrawal", false));
        }
        return actions.subList(0, Math.min(MOST, actions.size()));
    }

    static boolean mayWithdraw(MatterFile file) {
        boolean free = file.openTrack().isEmpty()
                && MatterStatus.MOVES.permits(file.matter().status(), MatterStatus.WITHDRAWN);
        return file.access().settles()
                && file.isApplicant()
                && free
                && file.agreement().isEmpty();
    }

    private static boolean mayAnswer(MatterFile file) {
        return file.openTrack(ProcedureKind.MEDIATION)
                        .map(track -> MediationStatus.valueOf(track.status()))
                        .filter(status ->
                                status == MediationStatus.AWAITING_CONSENT || status == MediationStatus.CONSENT_REFUSED)
                        .isPresent()
                && file.consents().stream()
                        .anyMatch(one ->
                                one.partyId() == file.access().partyId() && one.answer() != Consent.Answer.AGREED);
    }

    private static boolean mayAskForConfirmation(MatterFile file) {
        boolean written = file.agreement()
                .filter(one -> one.form() == AgreementForm.WRITTEN)
                .isPresent();
        return written && (file.confirmationOpen() || Standing.mayJoin(file));
    }

    private Action action(MatterFile file, String step, boolean primary) {
        return new Action(
                messages.get("action." + step),
                messages.get("action." + step + ".what"),
                "/matters/" + file.matter().number() + "/" + step,
                primary);
    }
}
