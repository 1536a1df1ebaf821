package org.zhihe.casework.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Outcome;

class RatingTest extends CaseworkTest {
    private final RatingDesk desk = the(RatingDesk.class);

    private static MatterAtHand concluded() {
        MatterAtHand matter = aFiling().accepted();
        the(IntakeDesk.class).conclude(clerk(), matter.number(), matter.version(), Outcome.ADVISED, "已答复", false);
        return matter;
    }

    private static Rating rating(MatterAtHand matter) {
        return the(Ratings.class).findByMatterId(matter.id()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aBadRatingIsToBeCalledBackWithinFifteenWorkingDaysAndAnotherIsNot(RatingLevel level) {
        MatterAtHand matter = concluded();
        desk.rate(matter.applicantAccess(), level, Resolution.PARTLY, null);
        assertThat(rating(matter).waitsForCallback()).isEqualTo(level.bad());
        if (level.bad()) {
            assertThat(matter.due(DeadlineRule.RATING_CALLBACK)).isEqualTo(LocalDate.of(2026, 12, 14));
            assertThat(rating(matter).callbackDue()).isEqualTo(LocalDate.of(2026, 12, 14));
        } else {
            assertThat(matter.runningClocks()).isEmpty();
        }
    }

    @Test
    void theTwoLowestLevelsAreBad() {
        assertThat(RatingLevel.values())
                .filteredOn(RatingLevel::bad)
                .containsExactly(RatingLevel.DISSATISFIED, RatingLevel.VERY_DISSATISFIED);
    }

    @Test
    void whetherItIsResolvedIsKeptBesideWhatTheOfficeReached() {
        MatterAtHand matter = concluded();
        desk.rate(matter.applicantAccess(), RatingLevel.SATISFIED, Resolution.NOT_RESOLVED, "对方还在卖");
        assertThat(rating(matter).resolution()).isEqualTo(Resolution.NOT_RESOLVED);
        assertThat(matter.matter().outcome()).isEqualTo(Outcome.ADVISED);
        assertThat(matter.events()).endsWith(MatterEvent.RATED);
    }

    @Test
    void aMatterIsRatedOnce() {
        MatterAtHand matter = concluded();
        desk.rate(matter.applicantAccess(), RatingLevel.FAIR, Resolution.PARTLY, null);
        refused(
                "rating.given",
                () -> desk.rate(matter.applicantAccess(), RatingLevel.VERY_SATISFIED, Resolution.RESOLVED, null));
        assertThat(rating(matter).level()).isEqualTo(RatingLevel.FAIR);
    }

    @Test
    void itIsForTheApplicantOnceTheMatterHasEnded() {
        MatterAtHand running = aFiling().accepted();
        refused(
                "rating.not-ended",
                () -> desk.rate(running.applicantAccess(), RatingLevel.FAIR, Resolution.PARTLY, null));
        MatterAtHand matter = concluded();
        notFound(() -> desk.rate(matter.accessOf(matter.respondent()), RatingLevel.FAIR, Resolution.PARTLY, null));
    }

    @Test
    void theCallIsRecordedOnceAndStopsItsClock() {
        MatterAtHand matter = concluded();
        desk.rate(matter.applicantAccess(), RatingLevel.DISSATISFIED, Resolution.NOT_RESOLVED, "太慢");
        desk.recordCallback(clerk(), matter.number(), 0, CallbackResult.EXPLAINED, "已说明办理经过。");
        assertThat(matter.runningClocks()).isEmpty();
        assertThat(rating(matter).callbackResult()).isEqualTo(CallbackResult.EXPLAINED);
        assertThat(matter.events()).endsWith(MatterEvent.CALLED_BACK);
        refused(
                "callback.none",
                () -> desk.recordCallback(
                        clerk(), matter.number(), rating(matter).version(), CallbackResult.EXPLAINED, "又一次"));
    }

    @Test
    void aGoodRatingIsNotCalledBack() {
        MatterAtHand matter = concluded();
        desk.rate(matter.applicantAccess(), RatingLevel.SATISFIED, Resolution.RESOLVED, null);
        refused(
                "callback.none",
                () -> desk.recordCallback(clerk(), matter.number(), 0, CallbackResult.EXPLAINED, "没有必要"));
    }
}
