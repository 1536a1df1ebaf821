package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Passing;

/**
 * What the passing of a respondent's fifteen days does: it does not take part, and the authority has five working days to say
 * so (国知局令第81号 66).
 */
@Singleton
class OpinionPeriod implements Passing {
    private final AdministrativeMediations mediations;
    private final Respondents respondents;
    private final Bench bench;

    OpinionPeriod(AdministrativeMediations mediations, Respondents respondents, Bench bench) {
        this.mediations = mediations;
        this.respondents = respondents;
        this.bench = bench;
    }

    @Override
    public DeadlineRule rule() {
        return DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION;
    }

    /** As a desk and a respondent do, who write the clock when they have the mediation. */
    @Override
    public void claim(ClockOf which) {
        mediations.lock(which.subject());
    }

    @Override
    @Transactional
    public void passed(long matterId) {
        Clocks clocks = bench.clocks();
        for (ClockOf which : clocks.running(matterId, List.of(rule()))) {
            clocks.runningUntil(which)
                    .filter(last -> clocks.today().isAfter(last))
                    .flatMap(last -> mediations.lock(which.subject()))
                    .ifPresent(respondents::fallSilent);
        }
    }
}
