package org.zhihe.casework.entrustment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The committee takes up what a court has entrusted and reports back; the court receipts it (特邀调解规定, 在线调解规则). */
@Singleton
public class EntrustmentDesk {
    private final Entrustments entrustments;
    private final EntrustedMediation mediation;
    private final ReturnLetters letters;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    EntrustmentDesk(
            Entrustments entrustments,
            EntrustedMediation mediation,
            ReturnLetters letters,
            Docket docket,
            Clocks clocks,
            Journal journal) {
        this.entrustments = entrustments;
        this.mediation = mediation;
        this.letters = letters;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * Signs for the papers and opens the mediation: from that day runs the time the court gives, and the other side is to be
     * invited within three working days.
     *
     * @param day the papers were signed for; a day in the future is refused
     */
    @Transactional
    public void takeUp(Officer officer, String number, int seenVersion, LocalDate day) {
        refuseFuture(day);
        Entrustment entrusted = bySecretary(officer, number, seenVersion);
        entrusted.takeUp(day);
        entrustments.update(entrusted);
        Matter matter = mediation.open(entrusted.matterId(), officer);
        clocks.met(matter.id(), DeadlineRule.ENTRUSTMENT_ACCEPTANCE);
        clocks.lift(matter.id(), DeadlineRule.MEDIATION);
        clocks.start(matter.id(), DeadlineRule.ENTRUSTMENT_INVITATION, day);
        LocalDate due = clocks.start(matter.id(), entrusted.kind().rule(), day);
        journal.enter(matter.id(), MatterEvent.ENTRUSTMENT_TAKEN_UP, officer.actor(), due);
    }

    /** Gives the papers back unmediated, with the reason. */
    @Transactional
    public void doNotTakeUp(Officer officer, String number, int seenVersion, String reason) {
        Entrustment entrusted = bySecretary(officer, number, seenVersion);
        entrusted.doNotTakeUp(reason, clocks.now());
        entrustments.update(entrusted);
        clocks.met(entrusted.matterId(), DeadlineRule.ENTRUSTMENT_ACCEPTANCE);
        docket.procedureEnded(entrusted.matterId());
        journal.enter(entrusted.matterId(), MatterEvent.ENTRUSTMENT_NOT_TAKEN_UP, officer.actor(), reason);
    }

    /**
     * Sends the result back once the mediation has ended: with the agreement, or with the court's own papers and nothing of
     * what was said or offered (特邀调解规定 19, 21, 22).
     */
    @Transactional
    public void report(Officer officer, String number, int seenVersion) {
        officer.at(Desk.MEDIATION);
        Entrustment entrusted = onDesk(officer, number, seenVersion);
        long matterId = entrusted.matterId();
        MediationStatus ended = mediation.ended(matterId);
        Optional<String> agreement =
                ended == MediationStatus.AGREED ? Optional.of(letters.agreement(matterId)) : Optional.empty();
        String letter = letters.next(officer);
        entrusted.report(agreement.orElse(null), letter, clocks.today(), clocks.now());
        entrustments.update(entrusted);
        clocks.met(matterId, entrusted.kind().rule());
        clocks.lift(matterId, DeadlineRule.ENTRUSTMENT_INVITATION);
        docket.procedureEnded(matterId);
        journal.enter(
                matterId,
                agreement.isPresent() ? MatterEvent.ENTRUSTMENT_AGREED : MatterEvent.ENTRUSTMENT_NOT_AGREED,
                officer.actor(),
                letter,
                entrusted.paperList().size());
    }

    /** By the court; by the centre, from the court's paper, only while nobody of the court can sign in here. */
    @Transactional
    public void receipt(Officer officer, String number, int seenVersion, LocalDate day) {
        refuseFuture(day);
        Entrustment entrusted = onDesk(officer, number, seenVersion);
        if (officer.role().desk() != Desk.COURT) {
            officer.at(Desk.INTAKE);
            if (!receiptedByCentre(entrusted)) {
                throw new StepRefused("entrustment.court-receipts");
            }
        }
        entrusted.receipt(day);
        entrustments.update(entrusted);
        journal.enter(entrusted.matterId(), MatterEvent.ENTRUSTMENT_RECEIPTED, officer.actor(), day);
    }

    /** Whether the centre stands in for the court, which has nobody who signs in here. */
    public boolean receiptedByCentre(Entrustment entrusted) {
        return entrustments.countCourtStaff(entrusted.courtId()) == 0;
    }

    private void refuseFuture(LocalDate day) {
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
    }

    private Entrustment bySecretary(Officer officer, String number, int seenVersion) {
        if (officer.role() != Role.COMMITTEE_SECRETARY) {
            throw new NotFound();
        }
        return onDesk(officer, number, seenVersion);
    }

    private Entrustment onDesk(Officer officer, String number, int seenVersion) {
        Entrustment entrusted = Optional.ofNullable(officer.role().desk())
                .flatMap(desk ->
                        entrustments.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly()))
                .orElseThrow(NotFound::new);
        entrusted.refuseUnlessSeen(seenVersion);
        return entrusted;
    }
}
