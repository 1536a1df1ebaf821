package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Passing;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.MatterEvent;

/**
 * What the passing of the fifteen days does: who has said nothing does not take part, and the authority has five working days
 * to say so (国知局令第81号 66).
 */
@Singleton
class OpinionPeriod implements Passing {
    private final AdministrativeMediations mediations;
    private final Bench bench;

    OpinionPeriod(AdministrativeMediations mediations, Bench bench) {
        this.mediations = mediations;
        this.bench = bench;
    }

    @Override
    public DeadlineRule rule() {
        return DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION;
    }

    @Override
    @Transactional
    public void passed(long matterId) {
        Clocks clocks = bench.clocks();
        for (ClockOf which : clocks.running(matterId, List.of(rule()))) {
            clocks.runningUntil(which)
                    .filter(last -> clocks.today().isAfter(last))
                    .ifPresent(last -> mediations.lock(which.subject()).ifPresent(opened -> silent(opened, last)));
        }
    }

    private void silent(AdministrativeMediation opened, LocalDate last) {
        bench.lift(opened, rule());
        boolean declined = opened.status() == AdministrativeMediationStatus.REFUSED;
        opened.fallSilent(last);
        bench.changed(opened);
        if (declined) {
            return;
        }
        LocalDate due = bench.start(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING, last);
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_SILENT, Actor.system(), last, due);
    }
}
