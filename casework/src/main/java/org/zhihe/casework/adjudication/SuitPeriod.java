package org.zhihe.casework.adjudication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Passing;

/** What the passing of the time to sue does: nobody can sue any more, and nothing is waited for (专利法 65). */
@Singleton
class SuitPeriod implements Passing {
    private final Clocks clocks;

    SuitPeriod(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public DeadlineRule rule() {
        return DeadlineRule.ADJUDICATION_SUIT;
    }

    @Override
    @Transactional
    public void passed(long matterId) {
        clocks.runningUntil(matterId, DeadlineRule.ADJUDICATION_SUIT)
                .filter(last -> clocks.today().isAfter(last))
                .ifPresent(last -> clocks.lift(matterId, DeadlineRule.ADJUDICATION_SUIT));
    }
}
