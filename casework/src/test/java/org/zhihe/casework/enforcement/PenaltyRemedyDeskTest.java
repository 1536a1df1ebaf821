package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.Rows;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.timekeeping.ClockRound;
import org.zhihe.casework.transfer.PaperRows;

/** What a party does against a penalty (行政复议法 20; 行政诉讼法 45, 46), and what follows for whoever enforces it. */
class PenaltyRemedyDeskTest extends APenalty {
    @BeforeEach
    void handOver() {
        served();
    }

    /** Seized while it was investigated, and not disposed of. */
    private void hold() {
        the(Rows.class)
                .change(
                        "INSERT INTO enforcement_measure (case_id, kind, what, officers, taken_on, recorded_by,"
                                + " recorded_at) VALUES (?, 'SEIZURE', '酒水20箱', '甲、乙', '2026-11-23', ?, NOW(6))",
                        opened().id(),
                        inspector.id());
    }

    @Test
    void bothWaysRunFromService() {
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_RECONSIDERATION)).hasToString("2027-01-22");
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_SUIT)).hasToString("2027-05-24");
        assertThat(the(DecisionRecord.class).statement(opened()))
                .contains(new RemedyStatement(opened().id(), "咸宁市人民政府", "咸宁市咸安区人民法院"));
    }

    @Test
    void theReconsiderationBeginsNoEarlierThanTheService() {
        refused(
                "enforcement.act-before",
                () -> remedies.ask(
                        inspector,
                        matter.number(),
                        opened().version(),
                        EnforcementActKind.RECONSIDERATION_ASKED,
                        CLOCK.today().minusDays(1),
                        "编号"));
        refused("enforcement.act-not-now", () -> end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.UPHELD));
        refused("enforcement.act-not-now", () -> ask(EnforcementActKind.SERVED));
        refused("enforcement.act-not-now", () -> note(EnforcementActKind.SUED));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECONSIDERATION_ASKED", "SUED"})
    void whatIsExaminedIsNeitherUrgedNorEnforced(EnforcementActKind asked) {
        urged();
        ask(asked);
        assertThat(matter.runningClocks())
                .doesNotContain(
                        DeadlineRule.ENFORCEMENT_URGING,
                        DeadlineRule.ENFORCEMENT_EXECUTION,
                        DeadlineRule.ENFORCEMENT_RECONSIDERATION,
                        DeadlineRule.ENFORCEMENT_SUIT)
                .contains(DeadlineRule.ENFORCEMENT_PAYMENT);
        CLOCK.turnTo(LocalDate.of(2027, 6, 1));
        refused("enforcement.act-not-now", () -> note(EnforcementActKind.EXECUTION_APPLIED));
        refused("enforcement.remedy-open", () -> close());
    }

    @Test
    void whoHasAskedTheOneDoesNotGoToTheOtherMeanwhile() {
        ask(EnforcementActKind.RECONSIDERATION_ASKED);
        assertThat(offered(EnforcementActKind.SUED)).isFalse();
        refused("enforcement.act-not-now", () -> ask(EnforcementActKind.SUED));
        end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.UPHELD);
        ask(EnforcementActKind.SUED);
        refused("enforcement.act-not-now", () -> ask(EnforcementActKind.RECONSIDERATION_ASKED));
    }

    @Test
    void whatThePartyLetPassIsNotWaitedForAnyLonger() {
        CLOCK.turnTo(LocalDate.of(2027, 1, 23));
        the(ClockRound.class).go();
        assertThat(matter.runningClocks())
                .doesNotContain(DeadlineRule.ENFORCEMENT_RECONSIDERATION)
                .contains(DeadlineRule.ENFORCEMENT_SUIT);
        CLOCK.turnTo(LocalDate.of(2027, 5, 25));
        the(ClockRound.class).go();
        assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ENFORCEMENT_SUIT);
    }

    @Nested
    class Enforcing {
        @Test
        void isOfferedOnlyOnceTheTimeOfThePartyHasGone() {
            urged();
            CLOCK.turnTo(LocalDate.of(2027, 5, 24));
            assertThat(offered(EnforcementActKind.EXECUTION_APPLIED)).isFalse();
            CLOCK.turnTo(LocalDate.of(2027, 5, 25));
            assertThat(offered(EnforcementActKind.EXECUTION_APPLIED)).isTrue();
            note(EnforcementActKind.EXECUTION_APPLIED);
        }

        @Test
        void countsFromTheFifteenDaysAfterAReconsideration() {
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            CLOCK.turnTo(LocalDate.of(2027, 1, 11));
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.UPHELD);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION))
                    .hasToString("2027-01-26");
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION)).hasToString("2027-04-26");
            note(EnforcementActKind.URGED);
            CLOCK.turnTo(LocalDate.of(2027, 1, 26));
            refused("enforcement.remedy-runs", () -> note(EnforcementActKind.EXECUTION_APPLIED));
            CLOCK.turnTo(LocalDate.of(2027, 1, 27));
            note(EnforcementActKind.EXECUTION_APPLIED);
            assertThat(matter.runningClocks())
                    .doesNotContain(DeadlineRule.ENFORCEMENT_EXECUTION, DeadlineRule.ENFORCEMENT_CLOSING);
        }

        @Test
        void whatACourtHasLeftStandingIsEnforcedWithinTwoYears() {
            ask(EnforcementActKind.SUED);
            CLOCK.turnTo(LocalDate.of(2027, 9, 1));
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.UPHELD);
            refused("enforcement.not-carried-out", () -> close());
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT))
                    .isBetween("2029-09-01", "2029-09-03");
            note(EnforcementActKind.URGED);
            CLOCK.turnTo(LocalDate.of(2028, 3, 1));
            note(EnforcementActKind.EXECUTION_APPLIED);
            note(EnforcementActKind.EXECUTION_ENDED);
            close();
        }

        @Test
        void aReconsiderationThatWasWithdrawnLeavesTheTimeToSueAsItWas() {
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            CLOCK.turnTo(LocalDate.of(2026, 12, 7));
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.WITHDRAWN);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_SUIT)).hasToString("2027-05-24");
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION)).hasToString("2027-08-24");
            ask(EnforcementActKind.SUED);
        }

        @Test
        void aSuitThatWasNotTakenUpDoesNotShortenTheThreeMonths() {
            ask(EnforcementActKind.SUED);
            CLOCK.turnTo(LocalDate.of(2027, 12, 1));
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.NOT_ACCEPTED);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION)).hasToString("2028-03-01");
        }
    }

    @Nested
    class NobodyHasJudged {
        /** 行政诉讼法 45: who waits for a reconsideration in vain sues within fifteen days of its end. */
        @Test
        void whoseReconsiderationIsOverdueMaySue() {
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            CLOCK.turnTo(LocalDate.of(2027, 1, 21));
            refused(
                    "enforcement.reconsideration-in-time",
                    () -> end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.NOT_DECIDED));
            CLOCK.turnTo(LocalDate.of(2027, 1, 25));
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.NOT_DECIDED);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION))
                    .hasToString("2027-02-09");
            ask(EnforcementActKind.SUED);
            refused("enforcement.court-decides", () -> end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.NOT_DECIDED));
        }

        @Test
        void whatIsDecidedTooLateIsNotedAllTheSame() {
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            CLOCK.turnTo(LocalDate.of(2027, 1, 25));
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.NOT_DECIDED);
            CLOCK.turnTo(LocalDate.of(2027, 2, 1));
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.REVOKED);
            assertThat(opened().status()).isEqualTo(EnforcementStatus.REVOKED);
        }

        /** 行政复议法 29 bars only what a court has accepted. */
        @Test
        void aSuitThatWasNotTakenUpLeavesTheReconsideration() {
            ask(EnforcementActKind.SUED);
            CLOCK.turnTo(LocalDate.of(2026, 12, 7));
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.NOT_ACCEPTED);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_RECONSIDERATION)).hasToString("2027-01-22");
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.UPHELD);
            ask(EnforcementActKind.SUED);
        }

        @Test
        void aSuitThatWasWithdrawnWasAcceptedAndBarsIt() {
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.WITHDRAWN);
            refused("enforcement.act-not-now", () -> ask(EnforcementActKind.RECONSIDERATION_ASKED));
            refused("enforcement.act-not-now", () -> ask(EnforcementActKind.SUED));
        }
    }

    /** What was noted before outcomes and ways were. */
    @Nested
    class OfBefore {
        private void noted(String kind) {
            the(Rows.class)
                    .change(
                            "INSERT INTO enforcement_act (case_id, kind, day, note, noted_by, noted_at)"
                                    + " VALUES (?, '" + kind + "', '2026-11-23', '登记', ?, NOW(6))",
                            opened().id(),
                            inspector.id());
        }

        @Test
        void theEndOfASuitIsGivenItsOutcomeLater() {
            noted("SUED");
            noted("SUIT_ENDED");
            refused("enforcement.remedy-open", () -> close());
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.UPHELD);
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT);
            refused("enforcement.act-not-now", () -> end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REVOKED));
        }

        @Test
        void aRevocationIsNotedEvenWhenTheCaseIsClosed() {
            noted("SUED");
            noted("SUIT_ENDED");
            note(EnforcementActKind.FULFILLED);
            close();
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REVOKED);
            assertThat(penalties.done(opened()).annulled()).isTrue();
        }

        @Test
        void theWaysAreStatedLaterAndRunFromTheService() {
            the(Rows.class).change("DELETE FROM remedy_statement WHERE case_id = ?", opened().id());
            the(Rows.class)
                    .change(
                            "DELETE FROM deadline WHERE matter_id = ? AND rule IN ('ENFORCEMENT_RECONSIDERATION',"
                                    + " 'ENFORCEMENT_SUIT')",
                            matter.id());
            CLOCK.turnTo(LocalDate.of(2027, 2, 1));
            state();
            assertThat(matter.runningClocks())
                    .contains(DeadlineRule.ENFORCEMENT_SUIT)
                    .doesNotContain(DeadlineRule.ENFORCEMENT_RECONSIDERATION);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_SUIT)).hasToString("2027-05-24");
            refused("enforcement.stated", () -> state());
        }

        private void state() {
            penalties.state(inspector, matter.number(), opened().version(), "咸宁市人民政府", "咸宁市咸安区人民法院");
        }
    }

    @Nested
    class WhatBecomesOfTheDecision {
        /** Who was urged to pay one sum is urged anew to pay another. */
        @Test
        void whatWasChangedIsUrgedAnew() {
            urged();
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.CHANGED);
            refused("enforcement.payment-runs", () -> note(EnforcementActKind.URGED));
            CLOCK.turnTo(LocalDate.of(2026, 12, 25));
            refused("enforcement.act-not-now", () -> note(EnforcementActKind.EXECUTION_APPLIED));
            note(EnforcementActKind.URGED);
        }

        @Test
        void whatIsHeldUnlawfulAndStaysIsEnforcedAndSaidSo() {
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.UNLAWFUL);
            assertThat(penalties.done(opened()).review()).isPresent();
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_EXECUTION_AFTER_SUIT);
        }

        /** Nobody can do anything about a clock of a closed case. */
        @Test
        void ofAClosedCaseOnlyTheClocksOfThePartyStart() {
            CLOCK.turnTo(LocalDate.of(2027, 8, 25));
            note(EnforcementActKind.EXECUTION_LAPSED);
            close();
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.CHANGED);
            assertThat(matter.runningClocks())
                    .containsExactlyInAnyOrder(
                            DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION, DeadlineRule.CONCLUSION);
        }

        @Test
        void whatStandsIsShownAsItWas() {
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.UPHELD);
            assertThat(penalties.done(opened()).review()).isEmpty();
            assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_REVIEWED)).containsExactly("zhangsan@example.invalid");
        }

        @Test
        void whatWasChangedStaysChangedWhenACourtUpholdsIt() {
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.CHANGED);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_PAYMENT)).hasToString("2026-12-08");
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.UPHELD);
            assertThat(penalties.done(opened()).review())
                    .hasValueSatisfying(act -> assertThat(act.outcome()).isEqualTo(RemedyOutcome.CHANGED));
        }

        @Test
        void ofARevokedDecisionNothingIsLeftButToCloseTheCase() {
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REVOKED);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_CLOSING);
            assertThat(penalties.done(opened()).annulled()).isTrue();
            assertThat(opened().status()).isEqualTo(EnforcementStatus.REVOKED);
            for (EnforcementActKind kind : EnforcementActKind.values()) {
                assertThat(offered(kind)).as(kind.name()).isFalse();
            }
            close();
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        }

        @Test
        void thePapersThatGoAlongWithATransferSayIt() {
            assertThat(the(PaperRows.class).decisions(matter.id()))
                    .singleElement()
                    .satisfies(line -> assertThat(line.review()).isNull());
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.CHANGED);
            assertThat(the(PaperRows.class).decisions(matter.id()))
                    .singleElement()
                    .satisfies(line -> assertThat(line.review()).isEqualTo(RemedyOutcome.CHANGED));
        }

        @Test
        void whatIsHeldIsGivenBackBeforeARevokedCaseIsClosed() {
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REVOKED);
            hold();
            refused("enforcement.evidence-held", () -> close());
        }

        @Test
        void whoHasPaidMayStillGoAgainstItWhenTheCaseIsClosed() {
            note(EnforcementActKind.FULFILLED);
            close();
            assertThat(offered(EnforcementActKind.URGED)).isFalse();
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.UPHELD);
            assertThat(matter.runningClocks())
                    .contains(DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION)
                    .doesNotContain(DeadlineRule.ENFORCEMENT_EXECUTION);
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REVOKED);
            assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
            assertThat(penalties.done(opened()).annulled()).isTrue();
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        }
    }

    @Nested
    class DecidingAgain {
        @Test
        void anotherCaseBeginsWhereTheFirstWasFiledAndTheFirstKeepsItsRecord() {
            EnforcementCase first = opened();
            ask(EnforcementActKind.RECONSIDERATION_ASKED);
            CLOCK.turnTo(LocalDate.of(2026, 12, 14));
            end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.REORDERED);
            EnforcementCase again = opened();
            assertThat(again.id()).isNotEqualTo(first.id());
            assertThat(again.status()).isEqualTo(EnforcementStatus.FILED);
            assertThat(again.caseNumber()).isEqualTo(first.caseNumber());
            assertThat(again.officers()).isEqualTo(first.officers());
            assertThat(again.decisionNumber()).isNull();
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_DECISION);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).hasToString("2027-03-15");
            assertThat(the(DecisionRecord.class).earlier(again)).hasValueSatisfying(before -> {
                assertThat(before.number()).isEqualTo("罚1号");
                assertThat(before.review().outcome()).isEqualTo(RemedyOutcome.REORDERED);
            });
            assertThat(matter.tracks()).extracting(track -> track.status()).containsExactly("CLOSED", "FILED");
            assertThat(matter.events()).endsWith(MatterEvent.ENFORCEMENT_REVIEWED, MatterEvent.ENFORCEMENT_BEGUN_ANEW);
        }

        @Test
        void itsPartyIsToldAndHeardAgain() {
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REORDERED);
            desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款五千元", CLOCK.today());
            refused("enforcement.may-still-speak", () -> propose());
            note(EnforcementActKind.STATEMENT_WAIVED);
            propose();
            desk.approvePenalty(colleague, matter.number(), opened().version());
            serve();
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_RECONSIDERATION);
        }

        @Test
        void whatIsHeldGoesWithTheNewCase() {
            hold();
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REORDERED);
            MeasureDesk measures = the(MeasureDesk.class);
            long held = measures.of(opened()).get(0).id();
            measures.dispose(inspector, matter.number(), opened().version(), held, "发还");
            assertThat(measures.of(opened())).noneMatch(Measure::held);
        }

        @Test
        void aMatterThatWasClosedIsTakenUpAgain() {
            note(EnforcementActKind.FULFILLED);
            close();
            the(IntakeDesk.class).conclude(clerk(), matter.number(), matter.version(), Outcome.PENALISED, "已处罚", false);
            assertThat(matter.status()).isEqualTo(MatterStatus.CONCLUDED);
            ask(EnforcementActKind.SUED);
            end(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REORDERED);
            assertThat(matter.status()).isEqualTo(MatterStatus.IN_PROGRESS);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_DECISION);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, false, false",
        "CHANGED, true, false",
        "SETTLED, true, false",
        "UNLAWFUL, true, false",
        "VOID, true, true",
        "REVOKED, true, true",
        "REORDERED, true, true",
        "WITHDRAWN, false, false",
        "NOT_ACCEPTED, false, false",
        "NOT_DECIDED, false, false"
    })
    void anOutcomeSaysWhetherTheDecisionIsStillWhatItWas(RemedyOutcome outcome, boolean alters, boolean annuls) {
        assertThat(outcome.alters()).isEqualTo(alters);
        assertThat(outcome.annuls()).isEqualTo(annuls);
    }
}
