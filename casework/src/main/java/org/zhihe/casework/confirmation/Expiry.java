package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.deadline.ClockOf;
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

    /**
     * Nothing happens while the 30 days run or when the court was asked in time. It is not the centre's turn as long as
     * another agreement of the matter can still be confirmed.
     */
    @Override
    @Transactional
    public void passed(long matterId) {
        List<ClockOf> running = clocks.running(matterId, List.of(rule()));
        List<ClockOf> past = running.stream().filter(this::past).toList();
        past.forEach(this::close);
        if (!past.isEmpty() && past.size() == running.size()) {
            docket.procedureEnded(matterId);
        }
    }

    private boolean past(ClockOf window) {
        return clocks.runningUntil(window)
                .filter(day -> clocks.today().isAfter(day))
                .isPresent();
    }

    private void close(ClockOf window) {
        clocks.lift(window);
        confirmations
                .latestOfMatter(window.matterId())
                .filter(one -> one.status() == ConfirmationStatus.JOINING && one.agreementId() == window.subject())
                .ifPresent(one -> {
                    one.expire(clocks.now());
                    confirmations.update(one);
                    journal.enter(one.matterId(), MatterEvent.CONFIRMATION_EXPIRED, Actor.system(), one.latestOn());
                });
    }
}
