package org.zhihe.casework.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;

class ExpiryTest extends CaseworkTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 23);
    private final Expiry expiry = the(Expiry.class);
    private final MediationAtHand mediation = MediationAtHand.aMediation().agreed();
    private final MatterAtHand matter = mediation.matter();

    @Test
    void nothingHappensOnTheLastDay() {
        mediation.joined(matter.applicant());
        CLOCK.turnTo(LAST_DAY);
        expiry.passed(matter.id());
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.JOINING);
    }

    @Test
    void anApplicationThatNotAllHadJoinedIsVoidTheDayAfter() {
        mediation.joined(matter.applicant());
        CLOCK.turnTo(LAST_DAY.plusDays(1));
        expiry.passed(matter.id());
        expiry.passed(matter.id());
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.EXPIRED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        assertThat(matter.events())
                .filteredOn(MatterEvent.CONFIRMATION_EXPIRED::equals)
                .hasSize(1);
    }

    @Test
    void whenNobodyAskedItIsTheCentresTurn() {
        CLOCK.turnTo(LAST_DAY.plusDays(1));
        expiry.passed(matter.id());
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        assertThat(matter.events()).doesNotContain(MatterEvent.CONFIRMATION_EXPIRED);
    }

    @Test
    void whatIsWithTheCourtStaysThere() {
        mediation.allJoined();
        CLOCK.turnTo(LAST_DAY.plusDays(1));
        expiry.passed(matter.id());
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.APPLIED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONFIRMATION_ACCEPTANCE);
    }
}
