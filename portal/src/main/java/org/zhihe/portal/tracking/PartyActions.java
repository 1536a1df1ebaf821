package org.zhihe.portal.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.administrativemediation.Asked;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;

/** What a party can do now: the pressing thing first, three as buttons, the rest in a list. */
final class PartyActions {
    private static final int BUTTONS = 3;

    private final Messages messages;
    private final MatterFile file;
    private final List<Action> actions = new ArrayList<>();

    private PartyActions(MatterFile file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    static PartyActions of(MatterFile file, Messages messages) {
        PartyActions all = new PartyActions(file, messages);
        all.waitingForTheReader();
        all.afterTheEnd();
        all.atAnyTime();
        return all;
    }

    List<Action> buttons() {
        return actions.subList(0, Math.min(BUTTONS, actions.size()));
    }

    List<Action> others() {
        return actions.subList(buttons().size(), actions.size());
    }

    private void waitingForTheReader() {
        boolean settles = file.access().settles();
        if (file.matter().status() == MatterStatus.CORRECTION_REQUESTED && file.isApplicant()) {
            add("correction", true);
        }
        if (settles && mayAnswer(file)) {
            add("consent", true);
        }
        if (settles) {
            file.asked().stream().filter(Asked::mayAnswer).map(this::opinion).forEach(actions::add);
        }
        if (settles && mayAskForConfirmation(file)) {
            add("confirmation", true);
        }
        if (file.voice().unread() > 0) {
            actions.add(new Action(
                    messages.get("action.answers", file.voice().unread()),
                    messages.get("action.answers.what"),
                    href("questions"),
                    actions.isEmpty()));
        }
    }

    /** With the authority's name where two have asked. */
    private Action opinion(Asked asked) {
        boolean awaited = asked.awaited(file.today());
        String key = awaited ? "action.opinion" : "action.opinion-again";
        String what = messages.get(key);
        String label = file.asked().size() == 1 ? what : messages.get("clock.at", what, asked.bodyName());
        LocalDate last = asked.lastDay();
        String meaning =
                awaited && last != null ? messages.get("step.opinion.until", last) : messages.get(key + ".what");
        return new Action(label, meaning, href("opinion/" + asked.mediationId()), awaited);
    }

    private void afterTheEnd() {
        if (file.ended() && file.isApplicant() && file.voice().ratings() == 0) {
            add("rating", actions.isEmpty());
        }
        if (file.isApplicant() && file.canBeReopened()) {
            LocalDate last = file.reopenUntil().orElseThrow();
            actions.add(new Action(
                    messages.get("action.reopening"),
                    messages.get("action.reopening.what", last),
                    href("reopening"),
                    false));
        }
    }

    private void atAnyTime() {
        MatterStatus status = file.matter().status();
        if (!file.ended() && status != MatterStatus.CORRECTION_REQUESTED) {
            add("evidence", false);
        }
        if (file.voice().unread() == 0 && (!file.ended() || file.canBeReopened())) {
            add("questions", false);
        }
        if (mayWithdraw(file)) {
            add("withdrawal", false);
        }
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

    private void add(String step, boolean primary) {
        actions.add(new Action(
                messages.get("action." + step), messages.get("action." + step + ".what"), href(step), primary));
    }

    private String href(String step) {
        return "/matters/" + file.matter().number() + "/" + step;
    }
}
