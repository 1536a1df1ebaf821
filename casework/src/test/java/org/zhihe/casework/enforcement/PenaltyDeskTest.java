package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** From the notice of a penalty to its end, and what else a case has besides its states. */
class PenaltyDeskTest extends CaseworkTest {
    private final EnforcementDesk desk = the(EnforcementDesk.class);
    private final PenaltyDesk penalties = the(PenaltyDesk.class);
    private final MeasureDesk measures = the(MeasureDesk.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final Officer colleague = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private MatterAtHand matter = reported(IpType.TRADEMARK);

    private static MatterAtHand reported(IpType right) {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .about(right)
                .claiming(Claim.PUNISH)
                .accepted()
                .route();
    }

    private EnforcementCase opened() {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    private void file(Set<SecretProof> proofs) {
        desk.file(inspector, matter.number(), opened().version(), "案1号", "甲、乙", proofs);
    }

    private void noticed() {
        file(Set.of());
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元");
    }

    private void note(EnforcementActKind kind) {
        penalties.note(inspector, matter.number(), opened().version(), kind, CLOCK.today(), "登记");
    }

    private void propose() {
        desk.proposePenalty(inspector, matter.number(), opened().version(), "罚1号", "罚款");
    }

    private void decided() {
        noticed();
        note(EnforcementActKind.STATEMENT_WAIVED);
        propose();
        desk.approvePenalty(colleague, matter.number(), opened().version());
    }

    private void close() {
        desk.close(inspector, matter.number(), opened().version());
    }

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
        void whoHasSpokenNeedNotBeWaitedFor() {
            noticed();
            note(EnforcementActKind.STATEMENT_MADE);
            propose();
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_REVIEW)).isEqualTo("2026-12-07");
        }

        @Test
        void aHearingThatIsAskedForIsHeldFirstAndItsTimeDoesNotCount() {
            noticed();
            note(EnforcementActKind.HEARING_ASKED);
            assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ENFORCEMENT_DECISION);
            refused("enforcement.hearing-open", () -> propose());
            CLOCK.pass(Duration.ofDays(14));
            note(EnforcementActKind.HEARING_HELD);
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_DECISION);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).isAfter("2027-03-01");
            propose();
        }
    }

    @Nested
    class CarryingOut {
        @Test
        void aPenaltyIsServedPaidAndThenTheCaseIsClosed() {
            decided();
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_SERVICE)).isEqualTo("2026-12-02");
            refused("enforcement.not-served", () -> close());
            note(EnforcementActKind.SERVED);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_PAYMENT)).isEqualTo("2026-12-08");
            refused("enforcement.not-carried-out", () -> close());
            note(EnforcementActKind.FULFILLED);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_CLOSING);
            close();
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        }

        @Test
        void aCourtIsAskedTenWorkingDaysAfterUrgingAndNotBefore() {
            decided();
            refused("enforcement.act-not-now", () -> note(EnforcementActKind.URGED));
            note(EnforcementActKind.SERVED);
            assertThat(matter.due(DeadlineRule.ENFORCEMENT_EXECUTION)).isAfter("2027-08-22");
            note(EnforcementActKind.URGED);
            refused("enforcement.urging-runs", () -> note(EnforcementActKind.EXECUTION_APPLIED));
            CLOCK.turnTo(LocalDate.of(2026, 12, 8));
            note(EnforcementActKind.EXECUTION_APPLIED);
            close();
            assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
        }

        @Test
        void nothingIsDoneTwiceNorInTheFuture() {
            decided();
            note(EnforcementActKind.SERVED);
            refused("enforcement.act-not-now", () -> note(EnforcementActKind.SERVED));
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
            close();
            assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
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
        void aTrademarkCaseStandsStillWhileOwnershipIsDisputed() {
            file(Set.of());
            desk.stay(inspector, matter.number(), opened().version(), "商标权属诉讼未结");
            assertThat(matter.runningClocks()).doesNotContain(DeadlineRule.ENFORCEMENT_DECISION);
            refused(
                    "enforcement.stayed",
                    () -> desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款"));
            desk.resume(inspector, matter.number(), opened().version());
            assertThat(matter.runningClocks()).contains(DeadlineRule.ENFORCEMENT_DECISION);
            refused("enforcement.not-stayed", () -> desk.resume(inspector, matter.number(), opened().version()));
        }

        @Test
        void aReportOnATradeSecretShowsAllOfIt() {
            matter = reported(IpType.TRADE_SECRET);
            refused("enforcement.proof-missing", () -> file(EnumSet.of(SecretProof.ORIGIN, SecretProof.VALUE)));
            file(EnumSet.allOf(SecretProof.class));
            refused(
                    "enforcement.stay-trademark-only",
                    () -> desk.stay(inspector, matter.number(), opened().version(), "权属"));
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
