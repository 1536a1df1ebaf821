package org.zhihe.admin.matter;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Turn;

/** Says who has to act now, and by when. Of several procedures, the one of the reader's own desk speaks. */
@Singleton
class Turns {
    private final TurnRules rules;
    private final Confirmations confirmations;
    private final Messages messages;

    Turns(TurnRules rules, Confirmations confirmations, Messages messages) {
        this.rules = rules;
        this.confirmations = confirmations;
        this.messages = messages;
    }

    @Nullable
    Turn of(Scene scene, List<Deadline> running, boolean yours) {
        Matter matter = scene.matter();
        if (MatterStatus.MOVES.ends(matter.status())) {
            return null;
        }
        Optional<Track> track = scene.tracks().stream()
                .filter(Track::open)
                .max(Comparator.comparing((Track one) -> deskOf(scene, one) == scene.desk())
                        .thenComparing(one -> one.bodyId() == scene.officer().bodyId())
                        .thenComparing(Track::openedAt));
        boolean inProcedure = matter.status() == MatterStatus.IN_PROGRESS && track.isPresent();
        String key = inProcedure ? StatusWords.key(track.get()) : rules.between(matter.status(), running);
        String who = track.filter(any -> inProcedure)
                .flatMap(this::completing)
                .orElseGet(() -> who(key, inProcedure, track));
        Optional<Deadline> until = rules.until(key, ofOne(track, running));
        return new Turn(
                who,
                messages.get("turn." + key),
                until.filter(one -> !one.paused()).map(Deadline::dueOn).orElse(null),
                until.map(one -> messages.of(one.rule())).orElse(""),
                yours && rules.deskActs(key) && (!inProcedure || deskOf(scene, track.get()) == scene.desk()));
    }

    private String who(String key, boolean inProcedure, Optional<Track> track) {
        return messages.has("turn." + key + ".who")
                ? messages.get("turn." + key + ".who")
                : track.filter(any -> inProcedure).map(Track::bodyName).orElse(messages.get("turn.centre"));
    }

    /** What the court sent back is completed where the parties agreed. */
    private Optional<String> completing(Track track) {
        return returned(track) ? confirmations.mediatedBy(track.id()) : Optional.empty();
    }

    private static boolean returned(Track track) {
        return track.kind() == ProcedureKind.CONFIRMATION && track.status().equals(ConfirmationStatus.RETURNED.name());
    }

    /** Without the clocks that belong to another case or referral of the matter; those of an agreement are the parties'. */
    private static List<Deadline> ofOne(Optional<Track> track, List<Deadline> running) {
        return running.stream()
                .filter(one -> one.subject() == 0
                        || one.rule() == DeadlineRule.CONFIRMATION_APPLICATION
                        || track.filter(any -> any.id() == one.subject()).isPresent())
                .toList();
    }

    private static Desk deskOf(Scene scene, Track track) {
        if (track.kind() == ProcedureKind.COURT_REFERRAL && track.status().equals("PREPARING")) {
            return Desk.INTAKE;
        }
        if (track.kind() == ProcedureKind.ADMINISTRATIVE_MEDIATION
                && scene.administrativeMediation().isPresent()) {
            return scene.desk();
        }
        if (returned(track)) {
            return scene.desk() != Desk.COURT && scene.confirmation().isPresent() ? scene.desk() : Desk.MEDIATION;
        }
        return switch (track.kind()) {
            case MEDIATION, ENTRUSTMENT -> Desk.MEDIATION;
            case ENFORCEMENT -> Desk.ENFORCEMENT;
            case ADJUDICATION, ADMINISTRATIVE_MEDIATION -> Desk.ADJUDICATION;
            case CONFIRMATION, COURT_REFERRAL -> Desk.COURT;
            case TRANSFER -> Desk.INTAKE;
        };
    }
}
