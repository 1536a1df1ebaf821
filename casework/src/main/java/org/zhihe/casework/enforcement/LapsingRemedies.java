package org.zhihe.casework.enforcement;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Passing;

/** What the passing of a party's time to go against a penalty does: nothing is waited for any more. */
@Factory
class LapsingRemedies {
    @Singleton
    Passing reconsideration(Clocks clocks) {
        return new Lapsing(DeadlineRule.ENFORCEMENT_RECONSIDERATION, clocks);
    }

    @Singleton
    Passing suit(Clocks clocks) {
        return new Lapsing(DeadlineRule.ENFORCEMENT_SUIT, clocks);
    }

    @Singleton
    Passing suitAfterReconsideration(Clocks clocks) {
        return new Lapsing(DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION, clocks);
    }

    /** A matter may have cases of several bodies; each of their clocks that is past ends. */
    private record Lapsing(DeadlineRule rule, Clocks clocks) implements Passing {
        @Override
        public void passed(long matterId) {
            clocks.running(matterId, List.of(rule)).forEach(which -> clocks.runningUntil(which)
                    .filter(last -> clocks.today().isAfter(last))
                    .ifPresent(last -> clocks.lift(which)));
        }
    }
}
