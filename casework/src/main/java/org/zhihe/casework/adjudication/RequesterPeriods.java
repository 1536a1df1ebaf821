package org.zhihe.casework.adjudication;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Passing;

/**
 * What the passing of the requester's time to complete its request does: the office's days to decide on filing begin again
 * (国知局令第81号 20).
 */
@Factory
class RequesterPeriods {
    @Singleton
    Passing supplement(Adjudications adjudications, ActClocks clocks) {
        return new Late(DeadlineRule.ADJUDICATION_SUPPLEMENT, adjudications, clocks);
    }

    @Singleton
    Passing report(Adjudications adjudications, ActClocks clocks) {
        return new Late(DeadlineRule.ADJUDICATION_REPORT, adjudications, clocks);
    }

    private record Late(DeadlineRule rule, Adjudications adjudications, ActClocks clocks) implements Passing {
        @Override
        public void claim(ClockOf which) {
            adjudications.lockRequested(which.matterId());
        }

        @Override
        public void passed(long matterId) {
            if (!adjudications.lockRequested(matterId).isEmpty()) {
                clocks.requesterLate(matterId, rule);
            }
        }
    }
}
