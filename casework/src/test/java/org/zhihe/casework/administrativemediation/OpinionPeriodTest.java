package org.zhihe.casework.administrativemediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.timekeeping.ClockRound;

/** The round comes upon a passed day while somebody else has the mediation in hand. */
class OpinionPeriodTest extends CaseworkTest {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Officer office = officer(Role.ADJUDICATOR, "ip-office");
    private final AgencyAtHand agency = AgencyAtHand.requested(office, Claim.OWNERSHIP);

    @Test
    void whoHasTheMediationGetsItsClockTooAndTheRoundWaits() {
        agency.send(agency.matter().respondent());
        agency.open(agency.matter().respondent());
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        long mediation = agency.opened().id();
        CompletableFuture<Integer> round = new CompletableFuture<>();
        inTransaction(() -> {
            the(AdministrativeMediations.class).lock(mediation).orElseThrow();
            round.completeAsync(() -> the(ClockRound.class).go());
            waitUntilItWaits(round);
            the(Clocks.class).met(Bench.clock(agency.opened(), DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION));
            return null;
        });
        round.join();
        assertThat(agency.status()).isEqualTo(AdministrativeMediationStatus.ASKED);
        assertThat(agency.matter().runningClocks()).doesNotContain(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
    }

    /** Or has ended, which the assertions then find out. The server renews what it says only when nobody asks for a while. */
    private static void waitUntilItWaits(CompletableFuture<Integer> round) {
        while (!round.isDone()
                && count("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'") == 0) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
