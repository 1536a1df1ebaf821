package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.recusal.RecusalDesk;

class EnforcementDeskTest extends CaseworkTest {
    private final EnforcementDesk desk = the(EnforcementDesk.class);
    private final PenaltyDesk penalties = the(PenaltyDesk.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final Officer colleague = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.REPORT)
            .claiming(Claim.PUNISH)
            .accepted()
            .route();

    private EnforcementCase opened() {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    private void file() {
        desk.file(inspector, matter.number(), opened().version(), "咸市监案〔2026〕1号", "甲、乙", Set.of());
    }

    private void note(EnforcementActKind kind) {
        penalties.note(inspector, matter.number(), opened().version(), kind, CLOCK.today(), "登记");
    }

    private void propose() {
        if (opened().status() == EnforcementStatus.PENALTY_NOTICED
                && !penalties.done(opened()).has(EnforcementActKind.STATEMENT_WAIVED)) {
            note(EnforcementActKind.STATEMENT_WAIVED);
        }
        desk.proposePenalty(inspector, matter.number(), opened().version(), "咸市监罚〔2026〕1号", "责令停止并罚款");
    }

    private void proposed() {
        file();
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", CLOCK.today());
        propose();
    }

    private void decide(EnforcementResult result, int daysAhead) {
        desk.decide(
                inspector,
                matter.number(),
                opened().version(),
                result,
                "咸市监罚〔2026〕1号",
                CLOCK.today().plusDays(daysAhead),
                "责令停止并罚款");
    }

    @Test
    void aLeadIsFiledNoticedDecidedAndClosed() {
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_FILING);
        file();
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_DECISION);
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", CLOCK.today());
        propose();
        assertThat(matter.runningClocks())
                .containsExactly(DeadlineRule.ENFORCEMENT_DECISION, DeadlineRule.ENFORCEMENT_REVIEW);
        desk.approvePenalty(colleague, matter.number(), opened().version());
        assertThat(opened().decisionNumber()).isEqualTo("咸市监罚〔2026〕1号");
        assertThat(opened().decidedOn()).isEqualTo(CLOCK.today());
        assertThat(opened().note()).isEqualTo("责令停止并罚款");
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_DECIDED)).containsExactly("zhangsan@example.invalid");
        penalties.serve(
                inspector,
                matter.number(),
                opened().version(),
                new PenaltyDesk.Service(CLOCK.today(), "直接送达", "咸宁市人民政府", "咸安区人民法院"));
        note(EnforcementActKind.FULFILLED);
        desk.close(inspector, matter.number(), opened().version());
        assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
        assertThat(matter.runningClocks())
                .containsExactly(
                        DeadlineRule.ENFORCEMENT_RECONSIDERATION,
                        DeadlineRule.ENFORCEMENT_SUIT,
                        DeadlineRule.CONCLUSION);
    }

    @Test
    void aPenaltyThePartyWasNotToldOfIsRefused() {
        file();
        refused("transition", this::propose);
        assertThat(opened().status()).isEqualTo(EnforcementStatus.FILED);
    }

    @Test
    void z09NobodyApprovesOrReturnsThePenaltyTheyProposed() {
        proposed();
        int version = opened().version();
        refused("enforcement.own-proposal", () -> desk.approvePenalty(inspector, matter.number(), version));
        refused("enforcement.own-proposal", () -> desk.sendPenaltyBack(inspector, matter.number(), version, "改"));
        assertThat(opened().status()).isEqualTo(EnforcementStatus.PENALTY_PROPOSED);
        assertThat(opened().version()).isEqualTo(version);
    }

    @Test
    void z09NobodyDecidesOnAPenaltyAlone() {
        file();
        refused("enforcement.needs-review", () -> decide(EnforcementResult.PENALTY, 0));
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", CLOCK.today());
        refused("enforcement.needs-review", () -> decide(EnforcementResult.PENALTY, 0));
        refused("enforcement.not-proposed", () -> desk.approvePenalty(colleague, matter.number(), opened().version()));
        propose();
        refused("enforcement.under-review", () -> decide(EnforcementResult.NO_PENALTY, 0));
        assertThat(opened().result()).isNull();
    }

    @Test
    void z09TheReviewIsForOfficersOfTheSameBodyWhoAreNotRecused() {
        proposed();
        int version = opened().version();
        Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
        notFound(() -> desk.approvePenalty(elsewhere, matter.number(), version));
        Officer recused = the(TestStaff.class).fresh(Role.ENFORCEMENT_OFFICER, "market-regulator");
        the(RecusalDesk.class).declare(recused, matter.number(), RecusalGround.RELATIVE, "亲属");
        notFound(() -> desk.approvePenalty(recused, matter.number(), version));
        notFound(() -> desk.sendPenaltyBack(recused, matter.number(), version, "改"));
    }

    @Test
    void aProposalIsKeptWithWhoWhenAndWhatAndToldToStaffOnly() {
        proposed();
        assertThat(opened().proposedBy()).isEqualTo(inspector.id());
        assertThat(opened().proposedAt()).isEqualTo(CLOCK.instant());
        assertThat(opened().proposedNumber()).isEqualTo("咸市监罚〔2026〕1号");
        assertThat(opened().proposedSummary()).isEqualTo("责令停止并罚款");
        assertThat(MatterEvent.ENFORCEMENT_PENALTY_PROPOSED.audience()).isEqualTo(Audience.STAFF);
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_PENALTY_PROPOSED)).isEmpty();
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_DECIDED)).isEmpty();
    }

    @Test
    void whatIsSentBackCanBeProposedAnewAndThenReviewedByTheOther() {
        proposed();
        desk.sendPenaltyBack(colleague, matter.number(), opened().version(), "金额与告知的不一致");
        assertThat(opened().status()).isEqualTo(EnforcementStatus.PENALTY_NOTICED);
        assertThat(opened().proposedBy()).isNull();
        assertThat(opened().note()).isEqualTo("拟罚款一万元");
        desk.proposePenalty(colleague, matter.number(), opened().version(), "咸市监罚〔2026〕1号", "罚款一万元");
        refused("enforcement.own-proposal", () -> desk.approvePenalty(colleague, matter.number(), opened().version()));
        desk.approvePenalty(inspector, matter.number(), opened().version());
        assertThat(opened().note()).isEqualTo("罚款一万元");
    }

    @Test
    void aDecisionWithoutPenaltyNeedsNoNotice() {
        file();
        decide(EnforcementResult.NOT_ESTABLISHED, 0);
        assertThat(opened().result()).isEqualTo(EnforcementResult.NOT_ESTABLISHED);
    }

    @Test
    void aDecisionOfTomorrowIsRefused() {
        file();
        refused("day-in-future", () -> decide(EnforcementResult.NO_PENALTY, 1));
    }

    @Test
    void whatIsNotFiledGoesBackToTheCentreWithItsReason() {
        desk.doNotFile(inspector, matter.number(), opened().version(), "证据不足");
        assertThat(opened().note()).isEqualTo("证据不足");
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_NOT_FILED)).containsExactly("zhangsan@example.invalid");
    }

    @Test
    void theNoticeOfAPenaltyIsReadByStaffOnly() {
        file();
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", CLOCK.today());
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_PENALTY_NOTICED)).isEmpty();
    }

    @Test
    void anotherAuthoritySeesNothing() {
        Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
        int version = opened().version();
        notFound(() -> desk.file(elsewhere, matter.number(), version, "号", "甲、乙", Set.of()));
        notFound(() -> desk.file(clerk(), matter.number(), version, "号", "甲、乙", Set.of()));
    }
}
