package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.DeclineGround;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.RouteObjections;

/** An intake officer examines a filing, and closes the matter in the end. */
@Singleton
public class IntakeDesk {
    private final Matters matters;
    private final Tracks tracks;
    private final CorrectionRequests corrections;
    private final RouteObjections objections;
    private final Clocks clocks;
    private final Journal journal;

    IntakeDesk(
            Matters matters,
            Tracks tracks,
            CorrectionRequests corrections,
            RouteObjections objections,
            Clocks clocks,
            Journal journal) {
        this.matters = matters;
        this.tracks = tracks;
        this.corrections = corrections;
        this.objections = objections;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Transactional
    public void accept(Officer officer, String number, int seenVersion) {
        Matter matter = onDesk(officer, number, seenVersion);
        matter.accept();
        matters.update(matter);
        clocks.met(matter.id(), DeadlineRule.ACCEPTANCE);
        LocalDate due = clocks.start(matter.id(), DeadlineRule.ROUTING);
        journal.enter(matter.id(), MatterEvent.ACCEPTED, officer.actor(), due);
    }

    /** @param items everything that is missing, at least one */
    @Transactional
    public void requestCorrection(Officer officer, String number, int seenVersion, List<String> items) {
        Matter matter = onDesk(officer, number, seenVersion);
        if (items.isEmpty()) {
            throw new StepRefused("correction.nothing-missing");
        }
        matter.requestCorrection();
        matters.update(matter);
        clocks.met(matter.id(), DeadlineRule.ACCEPTANCE);
        LocalDate due = clocks.start(matter.id(), DeadlineRule.CORRECTION);
        String list = String.join("\n", items);
        corrections.save(new CorrectionRequest(null, matter.id(), list, officer.id(), clocks.now(), due, null));
        journal.enter(matter.id(), MatterEvent.CORRECTION_REQUESTED, officer.actor(), due, String.join("；", items));
    }

    @Transactional
    public void decline(Officer officer, String number, int seenVersion, DeclineGround ground, String reason) {
        Matter matter = onDesk(officer, number, seenVersion);
        matter.decline(ground, reason, clocks.now());
        matters.update(matter);
        clocks.liftAll(matter.id());
        journal.enter(matter.id(), MatterEvent.DECLINED, officer.actor(), ground, reason);
    }

    /**
     * Closes the matter with what was reached. Refused while a procedure or an objection is open, and while the parties may still ask
     * the court to confirm their agreement unless they have said they will not.
     */
    @Transactional
    public void conclude(
            Officer officer, String number, int seenVersion, Outcome outcome, String note, boolean confirmationWaived) {
        Matter matter = onDesk(officer, number, seenVersion);
        if (tracks.ofMatter(matter.id()).stream().anyMatch(Track::open)) {
            throw new StepRefused("conclude.procedure-open");
        }
        if (objections.findOpen(matter.id()).isPresent()) {
            throw new StepRefused("conclude.objection-open");
        }
        Optional<LocalDate> window = confirmableUntil(matter.id());
        if (!confirmationWaived && window.isPresent()) {
            throw new StepRefused("conclude.confirmation-possible", window.get());
        }
        matter.conclude(outcome, note, clocks.now());
        matters.update(matter);
        clocks.met(matter.id(), DeadlineRule.CONCLUSION);
        clocks.liftAll(matter.id());
        journal.enter(matter.id(), MatterEvent.CONCLUDED, officer.actor(), outcome, note);
    }

    /** Until when the parties may still ask a court to confirm one of their agreements. */
    public Optional<LocalDate> confirmableUntil(long matterId) {
        return clocks.running(matterId, List.of(DeadlineRule.CONFIRMATION_APPLICATION)).stream()
                .flatMap(window -> clocks.runningUntil(window).stream())
                .filter(day -> !day.isBefore(clocks.today()))
                .max(Comparator.naturalOrder());
    }

    private Matter onDesk(Officer officer, String number, int seenVersion) {
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        return matter;
    }
}
