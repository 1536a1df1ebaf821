package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Passing;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;

/** What the passing of the 30 days does: an application not all had joined is void, and the way is closed. */
@Singleton
public class Expiry implements Passing {
    private final Confirmations confirmations;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    Expiry(Confirmations confirmations, Docket docket, Clocks clocks, Journal journal) {
        this.confirmations = confirmations;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    public DeadlineRule rule() {
        return DeadlineRule.CONFIRMATION_APPLICATION;
    }

    /** Nothing happens while the 30 days run or when the court was asked in time. */
    @Override
    @Transactional
    public void passed(long matterId) {
        boolean running = clocks.runningUntil(matterId, DeadlineRule.CONFIRMATION_APPLICATION)
                .filter(day -> clocks.today().isAfter(day))
                .isPresent();
        if (!running) {
            return;
        }
        clocks.lift(matterId, DeadlineRule.CONFIRMATION_APPLICATION);
        confirmations
                .latestOfMatter(matterId)
                .filter(one -> one.status() == ConfirmationStatus.JOINING)
                .ifPresent(one -> {
                    one.expire(clocks.now());
                    confirmations.update(one);
                    journal.enter(matterId, MatterEvent.CONFIRMATION_EXPIRED, Actor.system(), one.latestOn());
                });
        docket.procedureEnded(matterId);
    }
}
