package org.zhihe.casework.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;

/** Today is Monday, 23 November 2026. */
class OverdueMattersTest extends CaseworkTest {
    private final Clocks clocks = the(Clocks.class);
    private final Officer intake = officer(Role.INTAKE_OFFICER, "centre");
    private final MatterAtHand matter = aFiling().accepted();

    private List<DeadlineRule> late(Officer officer) {
        return the(OverdueMatters.class).of(officer).late().stream()
                .filter(one -> one.number().equals(matter.number()))
                .map(OverdueMatters.Late::rule)
                .toList();
    }

    @Test
    void aMatterIsListedWhenAnAuthorityIsThreeWorkingDaysLateUntilItActs() {
        clocks.start(matter.id(), DeadlineRule.ROUTING, LocalDate.of(2026, 11, 16));
        assertThat(late(intake)).isEmpty();
        clocks.start(matter.id(), DeadlineRule.ROUTING, LocalDate.of(2026, 11, 13));
        assertThat(late(intake)).containsExactly(DeadlineRule.ROUTING);
        clocks.met(matter.id(), DeadlineRule.ROUTING);
        assertThat(late(intake)).isEmpty();
    }

    @Test
    void whatAPartyHasLetPassIsNotListed() {
        clocks.start(matter.id(), DeadlineRule.CORRECTION, LocalDate.of(2026, 9, 1));
        assertThat(late(intake)).isEmpty();
    }

    @Test
    void whatIsLateInATransferIsForItsLedger() {
        clocks.start(ClockOf.of(matter.id(), DeadlineRule.TRANSFER_ANSWER, 1), LocalDate.of(2026, 9, 1));
        assertThat(late(intake)).isEmpty();
    }

    @Test
    void anotherDeskDoesNotReadOfIt() {
        clocks.start(matter.id(), DeadlineRule.ROUTING, LocalDate.of(2026, 9, 1));
        assertThat(late(officer(Role.ENFORCEMENT_OFFICER, "market-regulator"))).isEmpty();
    }
}
