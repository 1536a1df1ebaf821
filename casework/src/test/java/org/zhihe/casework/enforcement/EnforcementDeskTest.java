package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;

class EnforcementDeskTest extends CaseworkTest {
    private final EnforcementDesk desk = the(EnforcementDesk.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
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
        desk.file(inspector, matter.number(), opened().version(), "咸市监案〔2026〕1号", "甲、乙");
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
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元");
        decide(EnforcementResult.PENALTY, 0);
        assertThat(opened().decisionNumber()).isEqualTo("咸市监罚〔2026〕1号");
        desk.close(inspector, matter.number(), opened().version());
        assertThat(opened().status()).isEqualTo(EnforcementStatus.CLOSED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void aPenaltyThePartyWasNotToldOfIsRefused() {
        file();
        refused("enforcement.not-noticed", () -> decide(EnforcementResult.PENALTY, 0));
        assertThat(opened().status()).isEqualTo(EnforcementStatus.FILED);
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
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元");
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_PENALTY_NOTICED)).isEmpty();
    }

    @Test
    void anotherAuthoritySeesNothing() {
        Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
        int version = opened().version();
        notFound(() -> desk.file(elsewhere, matter.number(), version, "号", "甲、乙"));
        notFound(() -> desk.file(clerk(), matter.number(), version, "号", "甲、乙"));
    }
}
