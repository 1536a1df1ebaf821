package org.zhihe.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;

class ClocksTest extends CaseworkTest {
    @ParameterizedTest(name = "{1} from {0} end on {2}")
    @MethodSource("org.zhihe.casework.deadline.LegalPeriods#workedOutByHand")
    void theCitysCalendarEndsPeriodsOnTheirLegalLastDay(LocalDate start, Period period, LocalDate end) {
        assertThat(the(Clocks.class).lastDay(start, period)).isEqualTo(end);
    }

    @Test
    void theCitysCalendarLeaves248WorkingDaysInEachYear() {
        assertThat(workingDaysOf(2025)).isEqualTo(248);
        assertThat(workingDaysOf(2026)).isEqualTo(248);
    }

    private static long workingDaysOf(int year) {
        LocalDate eve = LocalDate.of(year - 1, 12, 31);
        LocalDate last = LocalDate.of(year, 12, 31);
        int days = 1;
        while (the(Clocks.class).lastDay(eve, Period.workingDays(days + 1)).compareTo(last) <= 0) {
            days++;
        }
        return days;
    }

    @Test
    void theDayIsChinasAlsoWhenTheMachineIsStillInYesterday() {
        CLOCK.turnTo(LocalDate.of(2026, 11, 24));
        CLOCK.pass(java.time.Duration.ofHours(-8));
        assertThat(CLOCK.instant()).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(the(Clocks.class).today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Nested
    class OfAMatter {
        private final Clocks clocks = the(Clocks.class);
        private final MatterAtHand matter = AFiling.aFiling().filed();

        @Test
        void oneOfARuleRunsAtATime() {
            inTransaction(() -> clocks.start(matter.id(), DeadlineRule.ROUTING));
            inTransaction(() -> clocks.start(
                    matter.id(), DeadlineRule.ROUTING, CLOCK.today().minusDays(7)));
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ACCEPTANCE, DeadlineRule.ROUTING);
            assertThat(clocks.runningUntil(matter.id(), DeadlineRule.ROUTING)).contains(LocalDate.of(2026, 11, 19));
        }

        @Test
        void whatWasDoneIsMetAndWhatWillNotComeIsLifted() {
            clocks.met(matter.id(), DeadlineRule.ACCEPTANCE);
            clocks.lift(matter.id(), DeadlineRule.CORRECTION);
            assertThat(texts("SELECT status FROM deadline WHERE matter_id = ?", matter.id()))
                    .containsExactly("MET");
            clocks.start(matter.id(), DeadlineRule.ROUTING);
            clocks.liftAll(matter.id());
            assertThat(texts("SELECT status FROM deadline WHERE matter_id = ? ORDER BY id", matter.id()))
                    .containsExactly("MET", "LIFTED");
        }

        @Test
        void isPastOnlyAfterItsLastDay() {
            LocalDate due = clocks.start(matter.id(), DeadlineRule.ADJUDICATION_SERVICE, LocalDate.of(2020, 1, 2));
            Deadlines deadlines = the(Deadlines.class);
            assertThat(deadlines.mattersPast(DeadlineRule.ADJUDICATION_SERVICE, due))
                    .isEmpty();
            assertThat(deadlines.mattersPast(DeadlineRule.ADJUDICATION_SERVICE, due.plusDays(1)))
                    .containsExactly(matter.id());
        }
    }
}
