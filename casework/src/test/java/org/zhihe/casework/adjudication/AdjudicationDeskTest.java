package org.zhihe.casework.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;

class AdjudicationDeskTest extends CaseworkTest {
    private final AdjudicationDesk desk = the(AdjudicationDesk.class);
    private final Officer adjudicator = officer(Role.ADJUDICATOR, "ip-office");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.COMPLAINT)
            .about(IpType.UTILITY_MODEL)
            .claiming(Claim.STOP)
            .accepted()
            .route();

    private AdministrativeAdjudication opened() {
        return the(Adjudications.class)
                .findOnDesk(matter.number(), adjudicator.bodyId(), adjudicator.id())
                .orElseThrow();
    }

    private int version() {
        return opened().version();
    }

    private void file() {
        desk.file(
                adjudicator, matter.number(), version(), "咸知裁〔2026〕1号", "甲、乙、丙", EnumSet.allOf(FilingCondition.class));
    }

    private void decide() {
        desk.decide(
                adjudicator,
                matter.number(),
                version(),
                AdjudicationResult.INFRINGEMENT_TO_STOP,
                "咸知裁决〔2026〕1号",
                CLOCK.today(),
                "责令停止侵权");
    }

    @Test
    void aRequestIsFiledServedHeardAndDecided() {
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ADJUDICATION_FILING);
        file();
        assertThat(matter.runningClocks())
                .containsExactly(DeadlineRule.ADJUDICATION_SERVICE, DeadlineRule.ADJUDICATION_DECISION);
        assertThat(matter.due(DeadlineRule.ADJUDICATION_DECISION)).hasToString("2027-02-23");
        desk.serve(adjudicator, matter.number(), version(), CLOCK.today(), false);
        LocalDate inThreeWorkingDays = LocalDate.of(2026, 11, 26);
        the(AdjudicationClerk.class)
                .note(
                        adjudicator,
                        matter.number(),
                        version(),
                        AdjudicationActKind.HEARING_CALLED,
                        inThreeWorkingDays,
                        "三楼审理室");
        CLOCK.turnTo(inThreeWorkingDays);
        desk.hear(adjudicator, matter.number(), version(), CLOCK.today());
        decide();
        assertThat(opened().status()).isEqualTo(AdjudicationStatus.DECIDED);
        assertThat(opened().panel()).isEqualTo("甲、乙、丙");
        assertThat(matter.runningClocks())
                .containsExactly(DeadlineRule.CONCLUSION, DeadlineRule.ADJUDICATION_PUBLICATION);
    }

    @Test
    void oneThatStandsStillGoesOnWhereItStood() {
        file();
        desk.serve(adjudicator, matter.number(), version(), CLOCK.today(), false);
        desk.stay(adjudicator, matter.number(), version(), StayGround.INVALIDATION, "无效宣告请求已受理");
        assertThat(opened().status()).isEqualTo(AdjudicationStatus.STAYED);
        refused("transition", () -> desk.hear(adjudicator, matter.number(), version(), CLOCK.today()));
        refused("transition", this::file);
        assertThat(the(Clocks.class).runningUntil(matter.id(), DeadlineRule.ADJUDICATION_DECISION))
                .isEmpty();
        CLOCK.turnTo(CLOCK.today().plusDays(10));
        desk.resume(adjudicator, matter.number(), version());
        assertThat(matter.due(DeadlineRule.ADJUDICATION_DECISION)).hasToString("2027-03-05");
        assertThat(opened().status()).isEqualTo(AdjudicationStatus.SERVED);
        assertThat(opened().caseNumber()).isEqualTo("咸知裁〔2026〕1号");
        assertThat(matter.events()).endsWith(MatterEvent.ADJUDICATION_STAYED, MatterEvent.ADJUDICATION_RESUMED);
    }

    @Test
    void nothingIsDecidedBeforeTheHearing() {
        file();
        refused("transition", this::decide);
    }

    @Test
    void thePartiesMaySettleAtAnyTimeAfterFiling() {
        file();
        desk.settle(adjudicator, matter.number(), version(), "双方和解");
        assertThat(opened().status()).isEqualTo(AdjudicationStatus.SETTLED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void theRequestMayBeTakenBack() {
        file();
        desk.close(adjudicator, matter.number(), version(), ClosingGround.WITHDRAWN, "请求人撤回");
        assertThat(opened().status()).isEqualTo(AdjudicationStatus.WITHDRAWN);
    }

    @Test
    void whatIsNotFiledHasItsReason() {
        desk.doNotFile(adjudicator, matter.number(), version(), RefusalGround.CONDITION_UNMET, "已向法院起诉");
        assertThat(opened().note()).isEqualTo("已向法院起诉");
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void nothingHappensInTheFuture() {
        file();
        refused(
                "day-in-future",
                () -> desk.serve(
                        adjudicator, matter.number(), version(), CLOCK.today().plusDays(1), false));
    }

    @Test
    void anotherOfficeSeesNothing() {
        int version = version();
        notFound(() ->
                desk.file(officer(Role.ADJUDICATOR, "copyright-office"), matter.number(), version, "号", "甲", Set.of()));
        notFound(() -> desk.file(mediator(), matter.number(), version, "号", "甲", Set.of()));
    }
}
