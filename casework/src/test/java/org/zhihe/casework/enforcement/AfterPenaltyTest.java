package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.deadline.DeadlineRule;

/** From the decision on a penalty to the end of its case. */
class AfterPenaltyTest extends APenalty {
    @Test
    void aPenaltyIsServedPaidAndThenTheCaseIsClosed() {
        decided();
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_SERVICE)).isEqualTo("2026-12-02");
        refused("enforcement.not-served", () -> close());
        serve();
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_PAYMENT)).isEqualTo("2026-12-08");
        refused("enforcement.not-carried-out", () -> close());
        note(EnforcementActKind.FULFILLED);
        assertThat(matter.runningClocks())
                .containsExactly(
                        DeadlineRule.ENFORCEMENT_RECONSIDERATION,
                        DeadlineRule.ENFORCEMENT_SUIT,
                        DeadlineRule.ENFORCEMENT_CLOSING);
        close();
        assertThat(matter.runningClocks())
                .containsExactly(
                        DeadlineRule.ENFORCEMENT_RECONSIDERATION,
                        DeadlineRule.ENFORCEMENT_SUIT,
                        DeadlineRule.CONCLUSION);
    }

    @Test
    void aCourtIsAskedTenWorkingDaysAfterUrgingAndNotBefore() {
        decided();
        refused("enforcement.act-not-now", () -> note(EnforcementActKind.URGED));
        serve();
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION)).isAfter("2027-08-22");
        urged();
        refused("enforcement.urging-runs", () -> note(EnforcementActKind.EXECUTION_APPLIED));
        CLOCK.turnTo(LocalDate.of(2027, 5, 26));
        note(EnforcementActKind.EXECUTION_APPLIED);
        refused("enforcement.not-carried-out", () -> close());
        note(EnforcementActKind.EXECUTION_ENDED);
        assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_CLOSING);
        close();
        assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
    }

    /** 程序规定 76: while the party may still sue it is too early, three months later too late. */
    @Test
    void aCourtIsAskedWithinThreeMonthsOfTheTimeToSue() {
        decided();
        serve();
        urged();
        CLOCK.turnTo(LocalDate.of(2027, 5, 24));
        refused("enforcement.remedy-runs", () -> note(EnforcementActKind.EXECUTION_APPLIED));
        CLOCK.turnTo(LocalDate.of(2027, 9, 1));
        refused("execution-untimely", () -> note(EnforcementActKind.EXECUTION_APPLIED));
    }

    /** 行政强制法 54: who still has time to pay is not urged. */
    @Test
    void nobodyIsUrgedBeforeTheLastDayToPayHasGone() {
        served();
        CLOCK.turnTo(LocalDate.of(2026, 12, 8));
        assertThat(offered(EnforcementActKind.URGED)).isFalse();
        refused("enforcement.payment-runs", () -> note(EnforcementActKind.URGED));
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        assertThat(offered(EnforcementActKind.URGED)).isTrue();
        note(EnforcementActKind.URGED);
        refused("enforcement.act-not-now", () -> note(EnforcementActKind.URGED));
    }

    @Test
    void whatNoCourtCanBeAskedForAnyMoreIsClosedAsSuch() {
        served();
        CLOCK.turnTo(LocalDate.of(2027, 5, 24));
        refused("enforcement.remedy-runs", () -> note(EnforcementActKind.EXECUTION_LAPSED));
        CLOCK.turnTo(LocalDate.of(2027, 8, 24));
        assertThat(offered(EnforcementActKind.EXECUTION_LAPSED)).isFalse();
        refused("enforcement.still-enforceable", () -> note(EnforcementActKind.EXECUTION_LAPSED));
        CLOCK.turnTo(LocalDate.of(2027, 8, 25));
        refused("enforcement.not-carried-out", () -> close());
        assertThat(offered(EnforcementActKind.EXECUTION_LAPSED)).isTrue();
        note(EnforcementActKind.EXECUTION_LAPSED);
        refused("enforcement.act-not-now", () -> note(EnforcementActKind.URGED));
        close();
        assertThat(penalties.done(opened()).has(EnforcementActKind.FULFILLED)).isFalse();
        assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
    }

    /** 处罚法 66, 72: who may pay later is neither urged nor enforced against before that day. */
    @Test
    void aPaymentThatIsPutOffMovesItsLastDayAndTheTimeToAskACourt() {
        served();
        refused("clock-until-earlier", () -> putOff(LocalDate.of(2026, 12, 1)));
        putOff(LocalDate.of(2027, 8, 31));
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_PAYMENT)).isEqualTo("2027-08-31");
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION)).isEqualTo("2027-11-30");
        CLOCK.turnTo(LocalDate.of(2027, 8, 31));
        refused("enforcement.payment-runs", () -> note(EnforcementActKind.URGED));
        CLOCK.turnTo(LocalDate.of(2027, 9, 1));
        note(EnforcementActKind.URGED);
        putOff(LocalDate.of(2027, 10, 29));
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_PAYMENT)).isEqualTo("2027-10-29");
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ENFORCEMENT_URGING);
        CLOCK.turnTo(LocalDate.of(2027, 10, 30));
        note(EnforcementActKind.URGED);
        note(EnforcementActKind.FULFILLED);
        refused("enforcement.act-not-now", () -> putOff(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void timeToPayDoesNotBringBackTheTimeToAskACourt() {
        served();
        CLOCK.turnTo(LocalDate.of(2027, 8, 25));
        putOff(LocalDate.of(2027, 9, 30));
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION)).isEqualTo("2027-08-24");
        CLOCK.turnTo(LocalDate.of(2027, 10, 8));
        refused("enforcement.act-not-now", () -> note(EnforcementActKind.EXECUTION_APPLIED));
        note(EnforcementActKind.EXECUTION_LAPSED);
    }

    @Test
    void nothingIsDoneTwiceNorInTheFuture() {
        decided();
        serve();
        refused("enforcement.act-not-now", () -> serve());
        refused(
                "day-in-future",
                () -> penalties.note(
                        inspector,
                        matter.number(),
                        opened().version(),
                        EnforcementActKind.FULFILLED,
                        CLOCK.today().plusDays(1),
                        "缴清"));
    }

    @Test
    void aCaseMayEndBecauseTheSidesHaveSettled() {
        file(Set.of());
        desk.decide(
                inspector,
                matter.number(),
                opened().version(),
                EnforcementResult.SETTLED,
                null,
                CLOCK.today(),
                "双方和解，情节轻微");
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_CLOSING);
        close();
        assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
    }
}
