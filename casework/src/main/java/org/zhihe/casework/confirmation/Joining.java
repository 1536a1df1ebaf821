package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.StepRefused;

/** One more party joins; with the last of them the application goes to the court. */
@Singleton
class Joining {
    private final Confirmations confirmations;
    private final JointApplications applications;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    Joining(
            Confirmations confirmations,
            JointApplications applications,
            Docket docket,
            Clocks clocks,
            Journal journal) {
        this.confirmations = confirmations;
        this.applications = applications;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    Clocks clocks() {
        return clocks;
    }

    Journal journal() {
        return journal;
    }

    /** Refused with {@link StepRefused} when this party cannot join now. */
    List<JointApplications.Joined> refuseUnlessMissing(JudicialConfirmation confirmation, long partyId) {
        confirmation.refuseUnlessJoining(clocks.today());
        List<JointApplications.Joined> before = applications.joined(confirmation.id());
        if (before.stream().anyMatch(one -> one.partyId() == partyId && one.joinedAt() != null)) {
            throw new StepRefused("confirmation.already-joined");
        }
        return before;
    }

    void join(JudicialConfirmation confirmation, Party party, Consent.Channel channel, Actor actor) {
        List<JointApplications.Joined> before = refuseUnlessMissing(confirmation, party.id());
        boolean last = before.stream().filter(one -> one.joinedAt() == null).count() == 1;
        if (last) {
            confirmation.apply(clocks.now());
        }
        // Also when the status stays, and before what refers to the row: two who join at once must neither both miss
        // being the last nor lock each other out.
        confirmations.update(confirmation);
        applications.save(
                new JointApplication(null, confirmation.id(), party.id(), channel, actor.staffId(), clocks.now()));
        journal.enter(confirmation.matterId(), MatterEvent.CONFIRMATION_JOINED, actor, party.name());
        if (last) {
            handToCourt(confirmation, actor);
        }
    }

    private void handToCourt(JudicialConfirmation confirmation, Actor actor) {
        long matterId = confirmation.matterId();
        docket.lay(matterId, Desk.COURT, confirmation.courtId(), null);
        clocks.met(confirmation.window());
        LocalDate due = clocks.start(matterId, DeadlineRule.CONFIRMATION_ACCEPTANCE);
        journal.enter(matterId, MatterEvent.CONFIRMATION_APPLIED, actor, due);
    }
}
