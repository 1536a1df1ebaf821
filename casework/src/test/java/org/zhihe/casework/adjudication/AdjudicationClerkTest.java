package org.zhihe.casework.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** What the law wants done before an adjudication is decided, and the clocks that hang on it. */
class AdjudicationClerkTest extends AdjudicationRoom {
    @Nested
    class BeforeFiling {
        @ParameterizedTest
        @EnumSource(FilingCondition.class)
        void nothingIsFiledWithAConditionUnmet(FilingCondition missing) {
            refused("adjudication.condition-missing", () -> file(EnumSet.complementOf(EnumSet.of(missing))));
            assertThat(opened().status()).isEqualTo(AdjudicationStatus.REQUESTED);
        }

        @Test
        void whatIsMissingIsAskedForOnceAndFilingWaitsForIt() {
            note(AdjudicationActKind.SUPPLEMENT_ASKED);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_SUPPLEMENT);
            assertThat(matter.toldOf(MatterEvent.ADJUDICATION_SUPPLEMENT_ASKED)).isNotEmpty();
            refused("adjudication.act-not-now", () -> note(AdjudicationActKind.SUPPLEMENT_ASKED));
            CLOCK.pass(Duration.ofDays(7));
            note(AdjudicationActKind.SUPPLEMENTED);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_FILING);
            assertThat(matter.due(DeadlineRule.ADJUDICATION_FILING)).isEqualTo("2026-12-07");
        }

        @Test
        void whatIsFiledDoesNotWaitForPapersAnyMore() {
            note(AdjudicationActKind.SUPPLEMENT_ASKED);
            file(EnumSet.allOf(FilingCondition.class));
            assertThat(matter.runningClocks())
                    .containsExactly(DeadlineRule.ADJUDICATION_SERVICE, DeadlineRule.ADJUDICATION_DECISION);
        }
    }

    @Nested
    class Answering {
        @Test
        void theRespondentHasFifteenDaysAndTheAnswerGoesOnInFiveWorkingDays() {
            served();
            assertThat(matter.due(DeadlineRule.ADJUDICATION_ANSWER)).isEqualTo("2026-12-08");
            note(AdjudicationActKind.ANSWERED);
            assertThat(matter.due(DeadlineRule.ADJUDICATION_ANSWER_PASSING)).isEqualTo("2026-11-30");
            note(AdjudicationActKind.ANSWER_PASSED_ON);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_DECISION);
        }

        @Test
        void whoHasNoDomicileInChinaHasThirty() {
            file(EnumSet.allOf(FilingCondition.class));
            desk.serve(adjudicator, matter.number(), version(), CLOCK.today(), true);
            assertThat(matter.due(DeadlineRule.ADJUDICATION_ANSWER_ABROAD)).isEqualTo("2026-12-23");
        }

        @Test
        void anObjectionToJurisdictionStopsTheClockUntilItIsDecided() {
            served();
            note(AdjudicationActKind.JURISDICTION_OBJECTED);
            assertThat(matter.runningClocks())
                    .contains(DeadlineRule.ADJUDICATION_JURISDICTION)
                    .doesNotContain(DeadlineRule.ADJUDICATION_DECISION);
            CLOCK.pass(Duration.ofDays(5));
            note(AdjudicationActKind.JURISDICTION_DECIDED);
            assertThat(matter.runningClocks()).contains(DeadlineRule.ADJUDICATION_DECISION);
            assertThat(matter.due(DeadlineRule.ADJUDICATION_DECISION)).isAfter("2027-02-23");
        }

        @Test
        void itIsRaisedWithinTheTimeToAnswerOrNotAtAll() {
            served();
            CLOCK.turnTo(LocalDate.of(2026, 12, 9));
            refused("adjudication.objection-late", () -> note(AdjudicationActKind.JURISDICTION_OBJECTED));
        }

        @Test
        void aHearingIsAnnouncedThreeWorkingDaysBefore() {
            served();
            refused(
                    "adjudication.hearing-too-soon",
                    () -> note(AdjudicationActKind.HEARING_CALLED, LocalDate.of(2026, 11, 25)));
            note(AdjudicationActKind.HEARING_CALLED, LocalDate.of(2026, 11, 26));
            note(AdjudicationActKind.HEARING_CALLED, LocalDate.of(2026, 12, 1));
        }
    }

    @Nested
    class Hearing {
        @Test
        void nobodyIsHeardUncalledNorBeforeTheDayOfTheCall() {
            served();
            refused("adjudication.not-called", () -> hear());
            note(AdjudicationActKind.HEARING_CALLED, LocalDate.of(2026, 11, 26));
            note(AdjudicationActKind.HEARING_CALLED, LocalDate.of(2026, 12, 1));
            CLOCK.turnTo(LocalDate.of(2026, 11, 30));
            refused("adjudication.before-called", () -> hear());
            CLOCK.turnTo(LocalDate.of(2026, 12, 1));
            hear();
            assertThat(opened().status()).isEqualTo(AdjudicationStatus.HEARD);
        }

        @Test
        void anObjectionToJurisdictionIsDecidedBefore() {
            served();
            called(CLOCK.today());
            note(AdjudicationActKind.JURISDICTION_OBJECTED);
            refused("adjudication.objection-open", () -> hear());
            note(AdjudicationActKind.JURISDICTION_DECIDED);
            hear();
        }
    }

    @Test
    void aStayHasOneOfTheGroundsOfTheLaw() {
        served();
        desk.stay(adjudicator, matter.number(), version(), StayGround.DEATH, "被请求人死亡，待继承人参加");
        assertThat(opened().stayGround()).isEqualTo(StayGround.DEATH);
        refused("adjudication.act-not-now", () -> note(AdjudicationActKind.ANSWERED));
        desk.resume(adjudicator, matter.number(), version());
        assertThat(opened().stayGround()).isNull();
    }

    @Nested
    class HandingOver {
        private void handOver() {
            Body body = the(Bodies.class).findById(adjudicator.bodyId()).orElseThrow();
            inTransaction(() -> {
                desk.handOver(matter.matter(), body, clerk(), "改走诉讼");
                return null;
            });
        }

        @Test
        void whatIsUndecidedLeavesTheDeskWithItsClocks() {
            served();
            handOver();
            assertThat(opened().status()).isEqualTo(AdjudicationStatus.HANDED_OVER);
            assertThat(matter.runningClocks()).isEmpty();
            assertThat(the(Matters.class)
                            .findOnDesk(
                                    matter.number(), Desk.ADJUDICATION, adjudicator.bodyId(), adjudicator.id(), false))
                    .isEmpty();
        }

        @Test
        void whatWasNotFiledYetIsNotRefused() {
            handOver();
            assertThat(opened().status()).isEqualTo(AdjudicationStatus.HANDED_OVER);
        }

        @Test
        void aDecisionStands() {
            decided();
            notFound(() -> handOver());
        }
    }
}
