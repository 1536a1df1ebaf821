package org.zhihe.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.account.Officer;

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
        CLOCK.pass(Duration.ofHours(-8));
        assertThat(CLOCK.instant()).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(the(Clocks.class).today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Nested
    class OfAMatter {
        private final Clocks clocks = the(Clocks.class);
        private final MatterAtHand matter = AFiling.aFiling().filed();

        /** Hired before any transaction that a refusal rolls back. */
        private final Officer clerk = clerk();

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

        /** Over Spring Festival, with a Saturday worked before it and one after. */
        @Test
        void aSecondBeforeMidnightInChinaIsADayEarlierThanASecondAfter() {
            CLOCK.turnTo(LocalDate.of(2026, 2, 13));
            CLOCK.pass(Duration.ofHours(15).minusSeconds(1));
            assertThat(clocks.start(matter.id(), DeadlineRule.ADJUDICATION_FILING))
                    .hasToString("2026-02-27");
            CLOCK.pass(Duration.ofSeconds(1));
            assertThat(clocks.start(matter.id(), DeadlineRule.ADJUDICATION_FILING))
                    .hasToString("2026-02-28");
        }

        @Test
        void severalOfARuleRunForSubjectsOfTheirOwn() {
            ClockOf first = ClockOf.of(matter.id(), DeadlineRule.ROUTING, 1);
            ClockOf second = ClockOf.of(matter.id(), DeadlineRule.ROUTING, 2);
            clocks.start(first);
            clocks.start(second, CLOCK.today().minusDays(3));
            clocks.met(first);
            assertThat(clocks.runningUntil(first)).isEmpty();
            assertThat(clocks.runningUntil(second)).contains(LocalDate.of(2026, 11, 25));
            assertThat(clocks.runningUntil(matter.id(), DeadlineRule.ROUTING)).isEmpty();
        }

        @Test
        void whatStandsStillHasNoLastDayAndMovesByAsLongAsItStood() {
            ClockOf filing = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
            assertThat(clocks.start(filing)).hasToString("2026-12-14");
            CLOCK.turnTo(LocalDate.of(2026, 11, 26));
            inTransaction(() -> {
                clocks.pause(filing, PauseReason.APPRAISAL, "送检");
                return null;
            });
            assertThat(clocks.runningUntil(filing)).isEmpty();
            CLOCK.turnTo(LocalDate.of(2026, 12, 3));
            assertThat(inTransaction(() -> clocks.resume(filing, PauseReason.APPRAISAL)))
                    .contains(LocalDate.of(2026, 12, 21));
            assertThat(clocks.runningUntil(filing)).contains(LocalDate.of(2026, 12, 21));
            assertThat(inTransaction(() -> clocks.resume(filing, PauseReason.APPRAISAL)))
                    .isEmpty();
        }

        @Test
        void standsUntilNoReasonIsLeftAndIsGivenEachDayOnce() {
            ClockOf decision = ClockOf.of(matter.id(), DeadlineRule.ADJUDICATION_DECISION);
            assertThat(clocks.start(decision)).hasToString("2027-02-23");
            pause(decision, PauseReason.APPRAISAL);
            CLOCK.turnTo(LocalDate.of(2026, 11, 26));
            pause(decision, PauseReason.STAY);
            CLOCK.turnTo(LocalDate.of(2026, 11, 30));
            assertThat(resume(decision, PauseReason.APPRAISAL)).isEmpty();
            assertThat(clocks.runningUntil(decision)).isEmpty();
            assertThat(now(decision).pauseReason()).isEqualTo(PauseReason.STAY);
            assertThat(resume(decision, PauseReason.JURISDICTION)).isEmpty();
            CLOCK.turnTo(LocalDate.of(2026, 12, 3));
            assertThat(resume(decision, PauseReason.STAY)).contains(LocalDate.of(2027, 3, 5));
            assertThat(clocks.runningUntil(decision)).contains(LocalDate.of(2027, 3, 5));
        }

        @Test
        void theEndOfAShorterReasonLetsItStandForTheLonger() {
            ClockOf decision = ClockOf.of(matter.id(), DeadlineRule.ADJUDICATION_DECISION);
            clocks.start(decision);
            pause(decision, PauseReason.APPRAISAL);
            CLOCK.turnTo(LocalDate.of(2026, 11, 26));
            pause(decision, PauseReason.STAY);
            CLOCK.turnTo(LocalDate.of(2026, 11, 30));
            assertThat(resume(decision, PauseReason.STAY)).isEmpty();
            assertThat(now(decision).pauseReason()).isEqualTo(PauseReason.APPRAISAL);
            CLOCK.turnTo(LocalDate.of(2026, 12, 3));
            assertThat(resume(decision, PauseReason.APPRAISAL)).contains(LocalDate.of(2027, 3, 5));
        }

        @Test
        void standsOnceForAReasonThatIsGivenTwice() {
            ClockOf filing = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
            clocks.start(filing);
            pause(filing, PauseReason.APPRAISAL);
            pause(filing, PauseReason.APPRAISAL);
            assertThat(pausesOf(filing)).containsExactly("APPRAISAL");
            assertThat(resume(filing, PauseReason.APPRAISAL)).isPresent();
        }

        @Test
        void doesNotStandOnceItIsPast() {
            ClockOf filing = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
            clocks.start(filing, LocalDate.of(2026, 9, 1));
            pause(filing, PauseReason.APPRAISAL);
            assertThat(pausesOf(filing)).isEmpty();
            assertThat(clocks.runningUntil(filing)).isPresent();
            refused("clock-past", () -> extend(filing));
        }

        @Test
        void whatCameToStandInTimeIsNotLateHoweverLongItStands() {
            ClockOf filing = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
            clocks.start(filing);
            pause(filing, PauseReason.APPRAISAL);
            CLOCK.turnTo(LocalDate.of(2027, 3, 1));
            assertThat(extend(filing)).hasToString("2027-01-04");
        }

        @Test
        void whatWasLateWhenItCameToStandIsLateStill() {
            ClockOf filing = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
            clocks.start(filing);
            pause(filing, PauseReason.APPRAISAL);
            the(Rows.class)
                    .change(
                            "UPDATE deadline SET paused_on = '2026-12-15' WHERE matter_id = ? AND status = 'PAUSED'",
                            matter.id());
            refused("clock-past", () -> extend(filing));
        }

        private Optional<LocalDate> resume(ClockOf which, PauseReason reason) {
            return inTransaction(() -> clocks.resume(which, reason));
        }

        private Deadline now(ClockOf which) {
            return the(Deadlines.class)
                    .findPending(which.matterId(), which.rule(), which.subject())
                    .orElseThrow();
        }

        private List<String> pausesOf(ClockOf which) {
            return texts(
                    "SELECT reason FROM deadline_pause WHERE deadline_id = ?",
                    now(which).id());
        }

        private void pause(ClockOf which, PauseReason reason) {
            inTransaction(() -> {
                clocks.pause(which, reason, null);
                return null;
            });
        }

        @Test
        void aReasonThatTheRuleDoesNotKnowStopsNothing() {
            refused(
                    "clock-not-pausable",
                    () -> clocks.pause(ClockOf.of(matter.id(), DeadlineRule.ACCEPTANCE), PauseReason.APPRAISAL, null));
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ACCEPTANCE);
        }

        @Test
        void isExtendedAsOftenAsItsRuleAllows() {
            ClockOf decision = ClockOf.of(matter.id(), DeadlineRule.ADJUDICATION_DECISION);
            clocks.start(decision);
            assertThat(extend(decision)).hasToString("2027-03-23");
            assertThat(extend(decision)).hasToString("2027-05-24");
            refused("clock-not-extensible", () -> extend(decision));
            refused("clock-not-extensible", () -> extend(ClockOf.of(matter.id(), DeadlineRule.ACCEPTANCE)));
            refused("clock-not-running", () -> extend(ClockOf.of(matter.id(), DeadlineRule.MEDIATION)));
        }

        @Test
        void whatAnAuthorityHasLetPassItCannotExtendButTheSidesCanStillAgree() {
            ClockOf filing = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
            ClockOf mediation = ClockOf.of(matter.id(), DeadlineRule.MEDIATION);
            LocalDate longAgo = LocalDate.of(2026, 9, 1);
            clocks.start(filing, longAgo);
            clocks.start(mediation, longAgo);
            refused("clock-past", () -> extend(filing));
            assertThat(extend(mediation)).hasToString("2026-11-02");
        }

        private LocalDate extend(ClockOf which) {
            return inTransaction(() -> clocks.extend(which, clerk, "案情复杂"));
        }

        @Test
        void endsAlsoWhileItStands() {
            ClockOf filing = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_FILING);
            clocks.start(filing);
            pause(filing, PauseReason.APPRAISAL);
            clocks.liftAll(matter.id());
            assertThat(texts(
                            "SELECT status FROM deadline WHERE matter_id = ? AND rule = ?",
                            matter.id(),
                            DeadlineRule.ENFORCEMENT_FILING.name()))
                    .containsExactly("LIFTED");
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
