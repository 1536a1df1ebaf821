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
        note(EnforcementActKind.URGED);
        refused("enforcement.urging-runs", () -> note(EnforcementActKind.EXECUTION_APPLIED));
        CLOCK.turnTo(LocalDate.of(2027, 5, 26));
        note(EnforcementActKind.EXECUTION_APPLIED);
        close();
        assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
    }

    /** 程序规定 76: while the party may still sue it is too early, three months later too late. */
    @Test
    void aCourtIsAskedWithinThreeMonthsOfTheTimeToSue() {
        decided();
        serve();
        note(EnforcementActKind.URGED);
        CLOCK.turnTo(LocalDate.of(2027, 5, 24));
        refused("enforcement.remedy-runs", () -> note(EnforcementActKind.EXECUTION_APPLIED));
        CLOCK.turnTo(LocalDate.of(2027, 9, 1));
        refused("execution-untimely", () -> note(EnforcementActKind.EXECUTION_APPLIED));
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
