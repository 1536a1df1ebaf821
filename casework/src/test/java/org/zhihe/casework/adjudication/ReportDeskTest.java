package org.zhihe.casework.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.timekeeping.ClockRound;

/** The evaluation report of a right that was granted without examination. */
class ReportDeskTest extends AdjudicationRoom {
    private final ReportDesk reports = the(ReportDesk.class);

    private void demand() {
        reports.demand(adjudicator, matter.number(), version(), "新颖性存疑");
    }

    private void filed(LocalDate day) {
        reports.note(adjudicator, matter.number(), version(), "评价报告2026-1号", null, day);
    }

    private void reject() {
        desk.doNotFile(adjudicator, matter.number(), version(), RefusalGround.REPORT_NOT_FILED, "没有提交");
    }

    @Test
    void theRequesterHasFifteenDaysAndFilingWaits() {
        demand();
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_REPORT);
        assertThat(opened().report())
                .contains(new EvaluationReport(CLOCK.today(), LocalDate.of(2026, 12, 8), null, null, null));
        assertThat(matter.toldOf(MatterEvent.ADJUDICATION_REPORT_ASKED)).isNotEmpty();
    }

    @Test
    void onceItIsThereTheOfficeDecidesOnFiling() {
        demand();
        CLOCK.turnTo(LocalDate.of(2026, 11, 30));
        filed(CLOCK.today());
        assertThat(opened().report().orElseThrow().awaited()).isFalse();
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_FILING);
        assertThat(matter.due(DeadlineRule.ADJUDICATION_FILING)).isEqualTo("2026-12-07");
        refused("adjudication.report-not-now", () -> demand());
    }

    @Test
    void filingWaitsForTheReportAndForWhatElseIsMissing() {
        demand();
        note(AdjudicationActKind.SUPPLEMENT_ASKED);
        filed(CLOCK.today());
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_SUPPLEMENT);
        note(AdjudicationActKind.SUPPLEMENTED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_FILING);
    }

    @Test
    void whatIsMissingMayComeFirst() {
        demand();
        note(AdjudicationActKind.SUPPLEMENT_ASKED);
        note(AdjudicationActKind.SUPPLEMENTED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_REPORT);
    }

    @Test
    void theRequestIsRejectedForWantOfItOnlyAfterItsLastDay() {
        refused("adjudication.report-not-asked", () -> reject());
        demand();
        CLOCK.turnTo(LocalDate.of(2026, 12, 8));
        refused("adjudication.report-not-overdue", () -> reject());
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        reject();
        assertThat(opened().refusalGround()).isEqualTo(RefusalGround.REPORT_NOT_FILED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void itMayBeDemandedAfterFilingTooAndTheCaseClosedForWantOfIt() {
        served();
        demand();
        assertThat(matter.runningClocks())
                .contains(DeadlineRule.ADJUDICATION_REPORT, DeadlineRule.ADJUDICATION_DECISION);
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        desk.close(adjudicator, matter.number(), version(), ClosingGround.REPORT_NOT_FILED, "没有提交");
        assertThat(opened().closingGround()).isEqualTo(ClosingGround.REPORT_NOT_FILED);
    }

    @Test
    void demandedAgainItHasAsLongAgain() {
        demand();
        CLOCK.turnTo(LocalDate.of(2026, 12, 7));
        demand();
        assertThat(matter.due(DeadlineRule.ADJUDICATION_REPORT)).isEqualTo("2026-12-22");
    }

    @Test
    void itIsNotDemandedAThirdTime() {
        demand();
        demand();
        refused("adjudication.report-demanded-twice", () -> demand());
    }

    private void goOn(LocalDate day) {
        CLOCK.turnTo(day);
        the(ClockRound.class).go();
    }

    @Test
    void whenTheRequesterLetsItsTimePassTheOfficeDecidesOnFiling() {
        demand();
        goOn(LocalDate.of(2026, 12, 9));
        assertThat(matter.due(DeadlineRule.ADJUDICATION_FILING)).isEqualTo("2026-12-15");
        goOn(LocalDate.of(2026, 12, 10));
        assertThat(matter.due(DeadlineRule.ADJUDICATION_FILING)).isEqualTo("2026-12-15");
    }

    @Test
    void itDecidesWhenNothingIsWaitedForAnyMore() {
        note(AdjudicationActKind.SUPPLEMENT_ASKED);
        goOn(LocalDate.of(2026, 12, 1));
        demand();
        goOn(LocalDate.of(2026, 12, 9));
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ADJUDICATION_FILING);
        filed(CLOCK.today());
        assertThat(matter.due(DeadlineRule.ADJUDICATION_FILING)).isEqualTo("2026-12-16");
    }

    @Test
    void afterFilingItsPassingObligesNobodyToFile() {
        served();
        demand();
        goOn(LocalDate.of(2026, 12, 9));
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ADJUDICATION_FILING);
    }

    @Test
    void whatHasNotComeYetIsNotNoted() {
        refused("adjudication.report-not-asked", () -> filed(CLOCK.today()));
        demand();
        refused("day-in-future", () -> filed(CLOCK.today().plusDays(1)));
        refused("adjudication.report-before-asked", () -> filed(CLOCK.today().minusDays(1)));
        notFound(() -> reports.note(adjudicator, matter.number(), version(), "号", 0L, CLOCK.today()));
    }

    @Test
    void anotherOfficeSeesNothing() {
        int version = version();
        notFound(() -> reports.demand(officer(Role.ADJUDICATOR, "copyright-office"), matter.number(), version, "理由"));
        notFound(() -> reports.demand(mediator(), matter.number(), version, "理由"));
    }

    @Nested
    class AnInvention extends AdjudicationRoom {
        @Override
        IpType right() {
            return IpType.INVENTION;
        }

        @Test
        void wasExaminedAndNeedsNone() {
            refused("adjudication.report-not-of", () -> reports.demand(adjudicator, matter.number(), version(), "理由"));
        }

        @Test
        void isStayedForAReasonToo() {
            file(EnumSet.allOf(FilingCondition.class));
            desk.stay(adjudicator, matter.number(), version(), StayGround.INVALIDATION, "无效宣告请求理由明显成立");
            assertThat(opened().status()).isEqualTo(AdjudicationStatus.STAYED);
            assertThat(opened().note()).isEqualTo("无效宣告请求理由明显成立");
        }
    }
}
