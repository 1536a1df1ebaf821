package org.zhihe.casework.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Matters;

class ReferralDeskTest extends CaseworkTest {
    private final ReferralDesk desk = the(ReferralDesk.class);
    private final Officer courtClerk = officer(Role.COURT_CLERK, "court-wuhan");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.COMPLAINT)
            .about(IpType.SOFTWARE)
            .claiming(Claim.DAMAGES)
            .accepted()
            .route();

    private CourtReferral referral() {
        return the(CourtReferrals.class)
                .findFromDesk(matter.number(), clerk().bodyId(), clerk().id())
                .orElseThrow();
    }

    private int version() {
        return referral().version();
    }

    private void send() {
        desk.send(clerk(), matter.number(), version(), Materials.listed(List.of("申请书", "专利证书", "侵权照片")));
    }

    private void receipt(Officer officer) {
        desk.receipt(officer, matter.number(), version(), "收〔2026〕1号");
    }

    @Test
    void theCourtSeesTheMatterOnlyWhenItIsSent() {
        Matters matters = the(Matters.class);
        assertThat(matters.findOnDesk(matter.number(), Desk.COURT, courtClerk.bodyId(), courtClerk.id(), false))
                .isEmpty();
        notFound(() -> receipt(courtClerk));
        send();
        assertThat(matters.findOnDesk(matter.number(), Desk.COURT, courtClerk.bodyId(), courtClerk.id(), false))
                .isPresent();
        receipt(courtClerk);
    }

    @Test
    void itGoesWithANumberedLetterAndAListOfWhatGoesAlong() {
        send();
        assertThat(referral().number()).matches("咸知维移〔2026〕\\d+号");
        assertThat(referral().materialList()).containsExactly("申请书", "专利证书", "侵权照片");
        assertThat(referral().sentOn()).isEqualTo(CLOCK.today());
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.REFERRAL_RECEIPT);
    }

    @Test
    void nothingIsSentWithoutMaterials() {
        refused(
                "referral.no-materials",
                () -> desk.send(clerk(), matter.number(), version(), Materials.listed(List.of())));
    }

    @Test
    void theCourtReceiptsItAndAnswers() {
        send();
        receipt(courtClerk);
        assertThat(referral().receiptNumber()).isEqualTo("收〔2026〕1号");
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.REFERRAL_DECISION);
        desk.answer(
                courtClerk,
                matter.number(),
                version(),
                ReferralResult.REGISTERED,
                "（2026）鄂01知民初1号",
                CLOCK.today(),
                "已立案");
        assertThat(referral().status()).isEqualTo(ReferralStatus.ANSWERED);
        assertThat(referral().caseNumber()).isEqualTo("（2026）鄂01知民初1号");
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    /** 民事诉讼法 126: they do not run while the papers are on their way. */
    @Test
    void theSevenDaysOfTheCourtRunFromItsReceipt() {
        send();
        CLOCK.pass(Duration.ofDays(3));
        receipt(courtClerk);
        assertThat(matter.due(DeadlineRule.REFERRAL_DECISION)).isEqualTo("2026-12-03");
        desk.sendBack(courtClerk, matter.number(), version(), "材料不全");
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void theCourtMayAnswerWithoutACaseNumber() {
        send();
        receipt(courtClerk);
        desk.answer(
                courtClerk, matter.number(), version(), ReferralResult.NOT_REGISTERED, null, CLOCK.today(), "不符合起诉条件");
        assertThat(referral().caseNumber()).isNull();
    }

    @Test
    void theCourtMaySendItBack() {
        send();
        desk.sendBack(courtClerk, matter.number(), version(), "材料不全");
        assertThat(referral().status()).isEqualTo(ReferralStatus.RETURNED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void nothingIsAnsweredBeforeTheReceiptNorInTheFuture() {
        send();
        refused("transition", () -> answer(0));
        receipt(courtClerk);
        refused("day-in-future", () -> answer(1));
    }

    private void answer(int daysAhead) {
        desk.answer(
                courtClerk,
                matter.number(),
                version(),
                ReferralResult.JUDGMENT,
                null,
                CLOCK.today().plusDays(daysAhead),
                "已判决");
    }

    @Test
    void anotherCourtSeesNothing() {
        send();
        notFound(() -> receipt(officer(Role.COURT_CLERK, "court-xianning")));
        notFound(() -> receipt(clerk()));
        notFound(() -> desk.send(courtClerk, matter.number(), version(), Materials.listed(List.of("申请书"))));
    }
}
