package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Court staff take an application, send it back for completion, turn it away, or decide it. */
@Singleton
public class CourtDesk {
    private final Confirmations confirmations;
    private final MediatedConfirmations mediated;
    private final Agreements agreements;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    CourtDesk(
            Confirmations confirmations,
            MediatedConfirmations mediated,
            Agreements agreements,
            Docket docket,
            Clocks clocks,
            Journal journal) {
        this.confirmations = confirmations;
        this.mediated = mediated;
        this.agreements = agreements;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** @param caseNumber 案号 as the court gave it */
    @Transactional
    public void accept(Officer officer, String number, int seenVersion, String caseNumber) {
        JudicialConfirmation confirmation = atCourt(officer, number, seenVersion);
        confirmation.accept(caseNumber, clocks.today());
        confirmations.update(confirmation);
        clocks.met(confirmation.matterId(), DeadlineRule.CONFIRMATION_ACCEPTANCE);
        LocalDate due = clocks.start(confirmation.matterId(), DeadlineRule.CONFIRMATION_RULING);
        journal.enter(confirmation.matterId(), MatterEvent.CONFIRMATION_ACCEPTED, officer.actor(), caseNumber, due);
    }

    @Transactional
    public void returnForCompletion(Officer officer, String number, int seenVersion, String missing) {
        JudicialConfirmation confirmation = atCourt(officer, number, seenVersion);
        confirmation.returnForCompletion(missing);
        confirmations.update(confirmation);
        clocks.lift(confirmation.matterId(), DeadlineRule.CONFIRMATION_ACCEPTANCE);
        journal.enter(confirmation.matterId(), MatterEvent.CONFIRMATION_RETURNED, officer.actor(), missing);
    }

    /** The committee or the authority that mediated has completed the papers and sends the application back. */
    @Transactional
    public void resubmit(Officer officer, String number, int seenVersion, String completed) {
        JudicialConfirmation confirmation = mediated.of(officer, number).orElseThrow(NotFound::new);
        confirmation.refuseUnlessSeen(seenVersion);
        confirmation.resubmit(clocks.now());
        confirmations.update(confirmation);
        LocalDate due = clocks.start(confirmation.matterId(), DeadlineRule.CONFIRMATION_ACCEPTANCE);
        journal.enter(confirmation.matterId(), MatterEvent.CONFIRMATION_RESUBMITTED, officer.actor(), completed, due);
    }

    @Transactional
    public void doNotAccept(
            Officer officer, String number, int seenVersion, NotAcceptedGround ground, String explanation) {
        JudicialConfirmation confirmation = atCourt(officer, number, seenVersion);
        confirmation.doNotAccept(ground, explanation, clocks.now());
        letGo(confirmation);
        journal.enter(
                confirmation.matterId(), MatterEvent.CONFIRMATION_NOT_ACCEPTED, officer.actor(), ground, explanation);
    }

    /**
     * Decides: confirmed when no ground is given, dismissed otherwise.
     *
     * @param day of the ruling; neither before the application was accepted nor in the future
     */
    @Transactional
    public void decide(
            Officer officer,
            String number,
            int seenVersion,
            LocalDate day,
            Optional<DismissalGround> ground,
            String explanation) {
        JudicialConfirmation confirmation = atCourt(officer, number, seenVersion);
        LocalDate accepted = confirmation.acceptedOn();
        if (day.isAfter(clocks.today()) || accepted != null && day.isBefore(accepted)) {
            throw new StepRefused("confirmation.ruling-day");
        }
        String caseNumber = String.valueOf(confirmation.caseNumber());
        if (ground.isEmpty()) {
            confirmation.confirm(day, explanation, clocks.now());
            ended(confirmation);
            journal.enter(confirmation.matterId(), MatterEvent.CONFIRMATION_GRANTED, officer.actor(), caseNumber, day);
        } else {
            confirmation.dismiss(ground.get(), day, explanation, clocks.now());
            ended(confirmation);
            journal.enter(
                    confirmation.matterId(),
                    MatterEvent.CONFIRMATION_DISMISSED,
                    officer.actor(),
                    caseNumber,
                    day,
                    ground.get());
        }
    }

    /** The parties took it back before the court (民诉法解释 356). */
    @Transactional
    public void withdraw(Officer officer, String number, int seenVersion, String explanation) {
        JudicialConfirmation confirmation = atCourt(officer, number, seenVersion);
        confirmation.withdraw(explanation, clocks.now());
        letGo(confirmation);
        journal.enter(confirmation.matterId(), MatterEvent.CONFIRMATION_WITHDRAWN, officer.actor());
    }

    private void ended(JudicialConfirmation confirmation) {
        stopped(confirmation);
        docket.procedureEnded(confirmation.matterId());
    }

    /** Nothing was decided: as long as the 30 days last, the parties may ask again. */
    private void letGo(JudicialConfirmation confirmation) {
        if (clocks.today().isAfter(confirmation.latestOn())) {
            ended(confirmation);
            return;
        }
        stopped(confirmation);
        LocalDate effective =
                agreements.findById(confirmation.agreementId()).orElseThrow().effectiveOn();
        clocks.start(confirmation.window(), effective);
    }

    private void stopped(JudicialConfirmation confirmation) {
        confirmations.update(confirmation);
        clocks.lift(confirmation.matterId(), DeadlineRule.CONFIRMATION_ACCEPTANCE);
        clocks.met(confirmation.matterId(), DeadlineRule.CONFIRMATION_RULING);
    }

    private JudicialConfirmation atCourt(Officer officer, String number, int seenVersion) {
        officer.at(Desk.COURT);
        JudicialConfirmation confirmation = confirmations
                .findAtCourt(number, officer.bodyId(), officer.id())
                .orElseThrow(NotFound::new);
        confirmation.refuseUnlessSeen(seenVersion);
        return confirmation;
    }
}
