package org.zhihe.casework.administrativemediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk.Meeting;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.party.Side;

class AdministrativeMediationDeskTest extends CaseworkTest {
    private final AdministrativeMediationDesk desk = the(AdministrativeMediationDesk.class);
    private final AskingDesk asking = the(AskingDesk.class);
    private final Officer office = officer(Role.ADJUDICATOR, "ip-office");
    private final MatterAtHand matter = requested(Claim.OWNERSHIP);

    private MatterAtHand requested(Claim claim) {
        return AgencyAtHand.requested(office, claim).matter();
    }

    private AdministrativeMediation opened(MatterAtHand of) {
        return the(AdministrativeMediations.class)
                .findOnDesk(of.number(), office.bodyId(), office.id())
                .orElseThrow();
    }

    private AdministrativeMediation opened() {
        return opened(matter);
    }

    private int version() {
        return opened().version();
    }

    private void ask() {
        asking.hand(office, matter.number(), version(), matter.respondent().id(), CLOCK.today(), null);
    }

    private void answer(Opinion opinion) {
        Reply reply = new Reply(opinion, null, Consent.Channel.IN_WRITING, CLOCK.today());
        asking.record(office, matter.number(), version(), matter.respondent().id(), reply);
    }

    private void file() {
        Instant tomorrow = CLOCK.instant().plus(Duration.ofDays(1));
        desk.file(office, matter.number(), version(), "咸知调〔2026〕1号", "甲、乙", new Meeting(tomorrow, "二楼会议室"));
    }

    private void filed() {
        ask();
        answer(Opinion.AGREES);
        file();
    }

    private void doNotFile(NotFiledGround ground) {
        desk.doNotFile(office, matter.number(), version(), ground, "不予立案");
    }

    private void absent(Side side) {
        desk.absent(office, matter.number(), version(), side, "无正当理由未到");
    }

    private String sign(Enforceability enforceability) {
        return the(AgreementTable.class)
                .record(office, matter.number(), version(), MediationAtHand.signedOn(CLOCK.today()), enforceability);
    }

    @Test
    void theRespondentIsToldAndHasFifteenDays() {
        assertThat(matter.runningClocks()).contains(DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
        assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE)).isEqualTo("2026-11-30");
        ask();
        assertThat(matter.runningClocks())
                .contains(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION)
                .doesNotContain(DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
        assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION)).isEqualTo("2026-12-08");
    }

    @Test
    void whoAgreesIsGivenTimeAndPlaceWithinFiveWorkingDays() {
        ask();
        answer(Opinion.AGREES);
        assertThat(matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING)).isEqualTo("2026-11-30");
        file();
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.FILED);
        assertThat(opened().meetingPlace()).isEqualTo("二楼会议室");
        assertThat(matter.events()).endsWith(MatterEvent.ADMINISTRATIVE_MEDIATION_FILED);
    }

    @Test
    void silenceIsAGroundOnlyOnceTheLastDayHasPassed() {
        refused("administrative-mediation.not-silent", () -> doNotFile(NotFiledGround.NO_OPINION));
        ask();
        CLOCK.turnTo(LocalDate.of(2026, 12, 8));
        refused("administrative-mediation.may-still-answer", () -> doNotFile(NotFiledGround.NO_OPINION));
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        doNotFile(NotFiledGround.NO_OPINION);
        assertThat(opened().ground()).isEqualTo(NotFiledGround.NO_OPINION);
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.NOT_FILED);
    }

    @Test
    void whoRefusesIsNotMadeToMediateAndMayThinkAgain() {
        ask();
        refused("administrative-mediation.has-not-refused", () -> doNotFile(NotFiledGround.RESPONDENT_REFUSED));
        answer(Opinion.REFUSES);
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
        refused("transition", this::file);
        answer(Opinion.AGREES);
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.WILLING);
        assertThat(matter.events())
                .endsWith(
                        MatterEvent.ADMINISTRATIVE_MEDIATION_ANSWERED,
                        MatterEvent.ADMINISTRATIVE_MEDIATION_RECONSIDERED);
        assertThat(count("SELECT COUNT(*) FROM administrative_mediation_opinion WHERE mediation_id = ?", opened().id()))
                .isEqualTo(2);
    }

    @Test
    void whoAsksForNothingButDamagesHandsInTheDecisionThatFoundTheInfringement() {
        MatterAtHand damages = requested(Claim.DAMAGES);
        refused("administrative-mediation.no-decision-copy", () -> handDamages(damages, null));
        handDamages(damages, "咸知裁决〔2026〕3号");
        assertThat(opened(damages).decisionCopy()).isEqualTo("咸知裁决〔2026〕3号");
    }

    private void handDamages(MatterAtHand damages, String copy) {
        asking.hand(
                office,
                damages.number(),
                opened(damages).version(),
                damages.respondent().id(),
                CLOCK.today(),
                copy);
    }

    @Test
    void aRequesterWhoStaysAwayHasTakenItsRequestBack() {
        filed();
        refused("administrative-mediation.no-meeting-yet", () -> absent(Side.APPLICANT));
        CLOCK.pass(Duration.ofDays(2));
        absent(Side.APPLICANT);
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.WITHDRAWN);
    }

    @Test
    void withARespondentWhoStaysAwayThereIsNoAgreement() {
        filed();
        CLOCK.pass(Duration.ofDays(2));
        absent(Side.RESPONDENT);
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.NOT_AGREED);
    }

    @Test
    void theAgreementIsOfTheOfficesNumbersAndNeedsItsSeal() {
        filed();
        refused("agreement.seal-missing", () -> the(AgreementTable.class)
                .record(
                        office,
                        matter.number(),
                        version(),
                        MediationAtHand.terms(AgreementForm.WRITTEN, CLOCK.today(), CLOCK.today(), null),
                        Enforceability.NEITHER));
        String number = sign(Enforceability.NEITHER);
        assertThat(number).matches("（2026）咸知行调字第\\d{4}号");
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.AGREED);
        assertThat(the(Agreements.class)
                        .latestOfMatter(matter.id())
                        .orElseThrow()
                        .administrative())
                .isTrue();
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void thePartiesMayAskTheCourtTogetherToConfirmIt() {
        filed();
        sign(Enforceability.JUDICIAL_CONFIRMATION);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONFIRMATION_APPLICATION);
        assertThat(matter.due(DeadlineRule.CONFIRMATION_APPLICATION)).isEqualTo("2026-12-23");
        the(JoiningDesk.class).join(matter.applicantAccess());
        the(JoiningDesk.class)
                .record(office, matter.number(), matter.respondent().id(), Consent.Channel.IN_PERSON);
        assertThat(the(Confirmations.class)
                        .latestOfMatter(matter.id())
                        .orElseThrow()
                        .status())
                .isEqualTo(ConfirmationStatus.APPLIED);
    }

    @Test
    void theOfficeTakesNoApplicationForAnAgreementThatIsNotIts() {
        filed();
        notFound(() -> the(JoiningDesk.class)
                .record(office, matter.number(), matter.applicant().id(), Consent.Channel.IN_PERSON));
    }

    @Test
    void withoutAnAgreementTheCaseIsWithdrawn() {
        filed();
        desk.doNotAgree(office, matter.number(), version(), "差距过大");
        assertThat(opened().status()).isEqualTo(AdministrativeMediationStatus.NOT_AGREED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void anotherOfficeSeesNothing() {
        int version = version();
        long respondent = matter.respondent().id();
        for (Officer other : List.of(officer(Role.ADJUDICATOR, "copyright-office"), clerk())) {
            notFound(() -> asking.hand(other, matter.number(), version, respondent, CLOCK.today(), null));
            notFound(() -> asking.send(other, matter.number(), version, respondent, null));
        }
    }

    @Test
    void nobodyButARespondentIsAsked() {
        int version = version();
        notFound(() ->
                asking.send(office, matter.number(), version, matter.applicant().id(), null));
        notFound(() ->
                asking.hand(office, matter.number(), version, matter.applicant().id(), CLOCK.today(), null));
    }
}
