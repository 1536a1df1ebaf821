package org.zhihe.casework.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.deadline.DeadlineRule;

/** A decision is served and published, sued over, complied with or enforced. */
class AfterTheDecisionTest extends AdjudicationRoom {
    @Test
    void itIsPublishedAndMayBeSuedOver() {
        decided();
        assertThat(matter.due(DeadlineRule.ADJUDICATION_PUBLICATION)).isEqualTo("2026-12-21");
        note(AdjudicationActKind.PUBLISHED);
        note(AdjudicationActKind.DECISION_SERVED);
        assertThat(matter.due(DeadlineRule.ADJUDICATION_SUIT)).isEqualTo("2026-12-08");
        assertThat(matter.due(DeadlineRule.ADJUDICATION_EXECUTION)).isEqualTo("2027-03-08");
        note(AdjudicationActKind.SUED);
        assertThat(matter.runningClocks())
                .doesNotContain(DeadlineRule.ADJUDICATION_EXECUTION, DeadlineRule.ADJUDICATION_PUBLICATION);
    }

    @Test
    void aCourtIsAskedToEnforceItAfterUrging() {
        decided();
        note(AdjudicationActKind.DECISION_SERVED);
        note(AdjudicationActKind.URGED);
        refused("adjudication.urging-runs", () -> note(AdjudicationActKind.EXECUTION_APPLIED));
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        note(AdjudicationActKind.EXECUTION_APPLIED);
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ADJUDICATION_EXECUTION);
    }

    @Test
    void aCourtIsNotAskedWhileSomebodyMaySueNorMoreThanThreeMonthsAfter() {
        decided();
        note(AdjudicationActKind.DECISION_SERVED);
        note(AdjudicationActKind.URGED);
        CLOCK.turnTo(LocalDate.of(2026, 12, 8));
        refused("execution-untimely", () -> note(AdjudicationActKind.EXECUTION_APPLIED));
        CLOCK.turnTo(LocalDate.of(2027, 3, 9));
        refused("execution-untimely", () -> note(AdjudicationActKind.EXECUTION_APPLIED));
    }

    @Test
    void nothingIsEnforcedThatWasSuedOver() {
        decided();
        note(AdjudicationActKind.DECISION_SERVED);
        note(AdjudicationActKind.URGED);
        note(AdjudicationActKind.SUED);
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        refused("adjudication.act-not-now", () -> note(AdjudicationActKind.EXECUTION_APPLIED));
    }

    private void sued() {
        decided();
        note(AdjudicationActKind.DECISION_SERVED);
        note(AdjudicationActKind.SUED);
    }

    @Test
    void whatTheCourtHasLeftStandingIsUrgedAndEnforcedWithinTwoYears() {
        sued();
        CLOCK.turnTo(LocalDate.of(2027, 6, 1));
        note(AdjudicationActKind.SUIT_UPHELD);
        assertThat(matter.due(DeadlineRule.ADJUDICATION_EXECUTION_AFTER_SUIT)).isEqualTo("2029-06-01");
        refused("adjudication.act-not-now", () -> note(AdjudicationActKind.SUIT_ANNULLED));
        note(AdjudicationActKind.URGED);
        CLOCK.turnTo(LocalDate.of(2027, 6, 30));
        note(AdjudicationActKind.EXECUTION_APPLIED);
        assertThat(matter.runningClocks())
                .doesNotContain(DeadlineRule.ADJUDICATION_EXECUTION_AFTER_SUIT, DeadlineRule.ADJUDICATION_URGING);
    }

    @Test
    void aSuitThatJudgedNothingLeavesThreeMonths() {
        sued();
        CLOCK.turnTo(LocalDate.of(2027, 6, 1));
        note(AdjudicationActKind.SUIT_LAPSED);
        assertThat(matter.due(DeadlineRule.ADJUDICATION_EXECUTION)).isEqualTo("2027-09-01");
        assertThat(AdjudicationActKind.URGED.possible(opened().status(), clerk.done(opened())))
                .isTrue();
    }

    @Test
    void whatTheCourtHasAnnulledIsNotEnforced() {
        sued();
        note(AdjudicationActKind.SUIT_ANNULLED);
        refused("adjudication.act-not-now", () -> note(AdjudicationActKind.URGED));
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ADJUDICATION_EXECUTION);
    }

    @Test
    void whoCompliesIsNeitherUrgedNorEnforcedUpon() {
        decided();
        note(AdjudicationActKind.DECISION_SERVED);
        note(AdjudicationActKind.COMPLIED);
        assertThat(matter.runningClocks())
                .doesNotContain(DeadlineRule.ADJUDICATION_URGING, DeadlineRule.ADJUDICATION_EXECUTION);
        refused("adjudication.act-not-now", () -> note(AdjudicationActKind.URGED));
    }

    @Test
    void theTimeToSueEndsByPassing() {
        decided();
        note(AdjudicationActKind.DECISION_SERVED);
        SuitPeriod passing = the(SuitPeriod.class);
        passing.passed(matter.id());
        assertThat(matter.runningClocks()).contains(DeadlineRule.ADJUDICATION_SUIT);
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        passing.passed(matter.id());
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ADJUDICATION_SUIT);
    }
}
