package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.timekeeping.ClockDesk;

/** Until a penalty is decided: who is heard, what is found out, and who may give the case away. */
class BeforePenaltyTest extends APenalty {
    private final MeasureDesk measures = the(MeasureDesk.class);

    @Nested
    class Hearing {
        @Test
        void nobodyIsPunishedBeforeTheyCouldSpeak() {
            noticed();
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_STATEMENT)).isEqualTo("2026-11-30");
            refused("enforcement.may-still-speak", () -> propose());
            CLOCK.turnTo(LocalDate.of(2026, 11, 30));
            refused("enforcement.may-still-speak", () -> propose());
            CLOCK.turnTo(LocalDate.of(2026, 12, 1));
            propose();
            assertThat(opened().status()).isEqualTo(EnforcementStatus.PENALTY_PROPOSED);
        }

        @Test
        void whoHasNothingToSayNeedNotBeWaitedFor() {
            noticed();
            note(EnforcementActKind.STATEMENT_WAIVED);
            propose();
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_REVIEW)).isEqualTo("2026-12-07");
        }

        /** 程序规定 55: ten working days, longer with the head's yes. */
        @Test
        void theReviewIsExtendedByTheHeadOnce() {
            noticed();
            note(EnforcementActKind.STATEMENT_WAIVED);
            propose();
            ClockDesk clocks = the(ClockDesk.class);
            List<Deadline> all = the(Deadlines.class).findByMatterIdOrderById(matter.id());
            Deadline review = all.stream()
                    .filter(one -> one.rule() == DeadlineRule.ENFORCEMENT_REVIEW)
                    .findFirst()
                    .orElseThrow();
            clocks.extend(inspector, matter.number(), ClockDesk.version(all), review.id(), "张局长，审批表5号", "材料多");
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_REVIEW)).isEqualTo("2026-12-21");
            int then = ClockDesk.version(the(Deadlines.class).findByMatterIdOrderById(matter.id()));
            notFound(() -> clocks.extend(inspector, matter.number(), then, review.id(), "张局长", "还是多"));
        }

        @Test
        void aStatementDoesNotShortenTheTimeToAskForAHearing() {
            noticed();
            note(EnforcementActKind.STATEMENT_MADE);
            refused("enforcement.may-still-speak", () -> propose());
            CLOCK.turnTo(LocalDate.of(2026, 11, 30));
            note(EnforcementActKind.HEARING_ASKED);
            refused("enforcement.hearing-open", () -> propose());
        }

        @Test
        void aHearingIsAskedForInFiveWorkingDaysOrNotAtAll() {
            noticed();
            CLOCK.turnTo(LocalDate.of(2026, 12, 1));
            refused("enforcement.hearing-late", () -> note(EnforcementActKind.HEARING_ASKED));
            propose();
        }

        @Test
        void theFiveDaysRunFromWhenThePartyHadTheNotice() {
            file(Set.of());
            CLOCK.turnTo(LocalDate.of(2026, 11, 26));
            refused("day-in-future", () -> notice(LocalDate.of(2026, 11, 27)));
            notice(LocalDate.of(2026, 11, 24));
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_STATEMENT)).isEqualTo("2026-12-01");
        }

        private void notice(LocalDate servedOn) {
            desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", servedOn);
        }

        @Test
        void aHearingThatIsAskedForIsHeldFirstAndItsTimeDoesNotCount() {
            noticed();
            note(EnforcementActKind.HEARING_ASKED);
            assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ENFORCEMENT_DECISION);
            refused("enforcement.hearing-open", () -> propose());
            refused("enforcement.act-not-now", () -> note(EnforcementActKind.HEARING_HELD));
            call(LocalDate.of(2026, 12, 2));
            CLOCK.pass(Duration.ofDays(14));
            note(EnforcementActKind.HEARING_HELD);
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_DECISION);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).isAfter("2027-03-01");
            propose();
        }
    }

    @Nested
    class CallingToAHearing {
        @BeforeEach
        void asked() {
            noticed();
            note(EnforcementActKind.HEARING_ASKED);
        }

        /** 处罚法 64, 85. */
        @Test
        void leavesSevenWorkingDays() {
            refused("enforcement.hearing-too-soon", () -> call(LocalDate.of(2026, 12, 1)));
            call(LocalDate.of(2026, 12, 2));
        }

        @Test
        void isRepeatedWhenTheHearingIsPutOff() {
            call(LocalDate.of(2026, 12, 2));
            call(LocalDate.of(2026, 12, 8));
            CLOCK.turnTo(LocalDate.of(2026, 12, 7));
            refused("enforcement.hearing-before-called", () -> note(EnforcementActKind.HEARING_HELD));
            CLOCK.turnTo(LocalDate.of(2026, 12, 8));
            note(EnforcementActKind.HEARING_HELD);
            refused("enforcement.act-not-now", () -> call(LocalDate.of(2026, 12, 31)));
            propose();
        }

        @Test
        void isNotedWithItsDayAndNotAsSomethingElse() {
            refused("enforcement.act-not-now", () -> note(EnforcementActKind.HEARING_CALLED));
            refused("enforcement.act-not-now", () -> note(EnforcementActKind.NOTICED));
        }
    }

    @Nested
    class TellingAnew {
        private void again(LocalDate servedOn) {
            desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款五万元", servedOn);
        }

        /** 处罚法 44: what is heavier than announced is announced first. */
        @Test
        void whatTheReviewerSendsBackIsToldAndHeardAnew() {
            noticed();
            note(EnforcementActKind.STATEMENT_WAIVED);
            propose();
            refused("enforcement.under-review", () -> again(CLOCK.today()));
            desk.sendPenaltyBack(colleague, matter.number(), opened().version(), "应当从重");
            again(LocalDate.of(2026, 11, 23));
            assertThat(opened().note()).isEqualTo("拟罚款五万元");
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_STATEMENT)).isEqualTo("2026-11-30");
            refused("enforcement.may-still-speak", () -> propose());
            note(EnforcementActKind.STATEMENT_WAIVED);
            propose();
            desk.approvePenalty(colleague, matter.number(), opened().version());
            assertThat(penalties.done(opened()).acts())
                    .extracting(EnforcementAct::kind)
                    .containsExactly(
                            EnforcementActKind.NOTICED,
                            EnforcementActKind.STATEMENT_WAIVED,
                            EnforcementActKind.NOTICED,
                            EnforcementActKind.STATEMENT_WAIVED);
        }

        @Test
        void aHearingOnWhatIsNotPlannedAnyMoreIsNotWaitedFor() {
            noticed();
            note(EnforcementActKind.HEARING_ASKED);
            again(CLOCK.today());
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_DECISION);
            note(EnforcementActKind.HEARING_ASKED);
            refused("enforcement.hearing-open", () -> propose());
        }
    }

    @Nested
    class Investigating {
        private void take(MeasureKind kind) {
            measures.take(
                    inspector,
                    matter.number(),
                    opened().version(),
                    kind,
                    new MeasureDesk.Taken("涉案酒水20箱", "甲、乙", CLOCK.today()));
        }

        @Test
        void whatIsPreservedIsDisposedOfWithinSevenWorkingDaysEachByItself() {
            refused("enforcement.measure-not-now", () -> take(MeasureKind.PRESERVED_EVIDENCE));
            take(MeasureKind.ON_SITE_CHECK);
            file(Set.of());
            take(MeasureKind.PRESERVED_EVIDENCE);
            take(MeasureKind.PRESERVED_EVIDENCE);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_PRESERVED_EVIDENCE)).isEqualTo("2026-12-02");
            Measure held = measures.of(opened()).get(1);
            measures.dispose(inspector, matter.number(), opened().version(), held.id(), "转为查封");
            assertThat(matter.runningClocks()).containsOnlyOnce(DeadlineRule.ENFORCEMENT_PRESERVED_EVIDENCE);
            notFound(() -> measures.dispose(inspector, matter.number(), opened().version(), held.id(), "再次处理"));
        }

        @Test
        void nobodyLetsACaseGoThatStillHoldsSomething() {
            file(Set.of());
            take(MeasureKind.SEIZURE);
            Body body = the(Bodies.class).findById(inspector.bodyId()).orElseThrow();
            refused(
                    "enforcement.evidence-held",
                    () -> inTransaction(() -> {
                        desk.handOver(matter.matter(), body, clerk(), "属于版权局职责");
                        return null;
                    }));
            desk.decide(
                    inspector,
                    matter.number(),
                    opened().version(),
                    EnforcementResult.NO_PENALTY,
                    null,
                    CLOCK.today(),
                    "情节轻微");
            refused("enforcement.evidence-held", () -> close());
            Measure held = measures.of(opened()).get(0);
            measures.dispose(inspector, matter.number(), opened().version(), held.id(), "发还");
            close();
        }

        @Test
        void aTrademarkCaseStandsStillWhileOwnershipIsDisputed() {
            file(Set.of());
            stay(CaseStayGround.OWNERSHIP);
            assertThat(opened().stayGround()).isEqualTo(CaseStayGround.OWNERSHIP);
            assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ENFORCEMENT_DECISION);
            refused(
                    "enforcement.stayed",
                    () -> desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款", CLOCK.today()));
            desk.resume(inspector, matter.number(), opened().version());
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_DECISION);
            refused("enforcement.not-stayed", () -> desk.resume(inspector, matter.number(), opened().version()));
        }

        @ParameterizedTest
        @CsvSource({
            "TRADEMARK, ENFORCEMENT_FILING, 2026-12-14",
            "COPYRIGHT, COPYRIGHT_FILING, 2026-12-08",
            "SOFTWARE, COPYRIGHT_FILING, 2026-12-08",
            "DESIGN, FAKE_PATENT_FILING, 2026-12-07"
        })
        void eachRightHasItsOwnTimeToFile(IpType right, DeadlineRule rule, LocalDate last) {
            matter = aFiling().about(right).accepted();
            open("copyright-office");
            assertThat(matter.runningClocks()).contains(rule);
            assertThat(matter.due(rule)).isEqualTo(last);
        }

        private void open(String body) {
            Body at = the(Bodies.class).findByCode(body).orElseThrow();
            inTransaction(() -> {
                desk.open(matter.matter(), at, clerk());
                return null;
            });
        }

        @Test
        void twoBodiesHaveEachItsOwnClocks() {
            open("copyright-office");
            file(Set.of());
            assertThat(matter.runningClocks())
                    .containsExactly(DeadlineRule.ENFORCEMENT_FILING, DeadlineRule.ENFORCEMENT_DECISION);
            Officer other = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
            EnforcementCase theirs = the(EnforcementCases.class)
                    .findOnDesk(matter.number(), other.bodyId(), other.id())
                    .orElseThrow();
            desk.doNotFile(other, matter.number(), theirs.version(), "不属于本局职责");
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_DECISION);
        }

        @Test
        void aReportOnATradeSecretShowsAllOfIt() {
            matter = reported(IpType.TRADE_SECRET);
            refused("enforcement.proof-missing", () -> file(EnumSet.of(SecretProof.ORIGIN, SecretProof.VALUE)));
            file(EnumSet.allOf(SecretProof.class));
            refused("enforcement.stay-trademark-only", () -> stay(CaseStayGround.OWNERSHIP));
            stay(CaseStayGround.UNTRACEABLE);
            assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ENFORCEMENT_DECISION);
        }

        private void stay(CaseStayGround ground) {
            desk.stay(inspector, matter.number(), opened().version(), ground, "审批表1号");
        }

        @Test
        void onlyOfATrademarkOwnershipIsAGround() {
            assertThat(CaseStayGround.of(IpType.TRADEMARK)).containsExactly(CaseStayGround.values());
            assertThat(CaseStayGround.of(IpType.COPYRIGHT))
                    .doesNotContain(CaseStayGround.OWNERSHIP)
                    .hasSize(CaseStayGround.values().length - 1);
        }

        @Test
        void entrustingTheSidesToMediationDoesNotStopTheCheck() {
            matter = aFiling()
                    .ofKind(MatterKind.COMPLAINT)
                    .claiming(Claim.PUNISH)
                    .accepted()
                    .route()
                    .route("mediation-always-possible");
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_FILING, DeadlineRule.MEDIATION);
        }
    }

    @Nested
    class HandingOver {
        private void handOver() {
            Body body = the(Bodies.class).findById(inspector.bodyId()).orElseThrow();
            inTransaction(() -> {
                desk.handOver(matter.matter(), body, clerk(), "属于版权局职责");
                return null;
            });
        }

        private boolean onDesk() {
            return the(Matters.class)
                    .findOnDesk(matter.number(), Desk.ENFORCEMENT, inspector.bodyId(), inspector.id(), false)
                    .isPresent();
        }

        @Test
        void aLeadThatIsGivenAwayLeavesTheDeskWithItsClock() {
            handOver();
            assertThat(opened().status()).isEqualTo(EnforcementStatus.HANDED_OVER);
            assertThat(onDesk()).isFalse();
            assertThat(matter.runningClocks()).isEmpty();
        }

        @Test
        void aCaseIsHandedOverWithoutADecision() {
            noticed();
            handOver();
            assertThat(opened().result()).isNull();
            assertThat(opened().decidedOn()).isNull();
            assertThat(opened().status()).isEqualTo(EnforcementStatus.HANDED_OVER);
            assertThat(matter.runningClocks()).isEmpty();
        }

        @Test
        void whatIsDecidedIsCarriedOutByWhoeverDecidedIt() {
            decided();
            refused("transition", () -> handOver());
            assertThat(onDesk()).isTrue();
        }
    }
}
