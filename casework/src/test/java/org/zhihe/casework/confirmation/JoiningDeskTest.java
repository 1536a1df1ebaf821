package org.zhihe.casework.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.ConditionDesk;

class JoiningDeskTest extends CaseworkTest {
    private final MediationAtHand mediation =
            MediationAtHand.aMediation(aFiling().against("甲公司", "乙公司"));
    private final MatterAtHand matter = mediation.matter();

    @Test
    void oneStartsAndWithTheLastToJoinItGoesToTheCourt() {
        mediation.agreed().joined(matter.applicant());
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.JOINING);
        mediation.joined(matter.respondent(0));
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.JOINING);
        mediation.joined(matter.respondent(1));
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.APPLIED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONFIRMATION_ACCEPTANCE);
        assertThat(matter.events()).endsWith(MatterEvent.CONFIRMATION_JOINED, MatterEvent.CONFIRMATION_APPLIED);
        assertThat(matter.toldOf(MatterEvent.CONFIRMATION_STARTED)).hasSize(3);
    }

    @Test
    void theMediatorTakesDownWhoJoinsByTelephone() {
        mediation.agreed();
        the(JoiningDesk.class)
                .record(mediator(), mediation.number(), matter.respondent().id(), Consent.Channel.PHONE);
        assertThat(texts(
                        "SELECT channel FROM joint_application j JOIN party p ON p.id = j.party_id"
                                + " WHERE p.matter_id = ? AND recorded_by = ?",
                        matter.id(),
                        mediator().id()))
                .containsExactly("PHONE");
    }

    @Test
    void nobodyJoinsTwice() {
        mediation.agreed().joined(matter.applicant());
        refused("confirmation.already-joined", () -> mediation.joined(matter.applicant()));
    }

    @Test
    void nobodyJoinsWhatIsWithTheCourt() {
        mediation.agreed().allJoined();
        refused("confirmation.not-joining", () -> mediation.joined(matter.applicant()));
    }

    @Test
    void allJoiningAtOnceMakeOneApplication() {
        mediation.agreed();
        CompletableFuture.allOf(Stream.of(matter.applicant(), matter.respondent(0), matter.respondent(1))
                        .map(party -> CompletableFuture.runAsync(() -> mediation.joined(party)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.APPLIED);
        assertThat(count("SELECT COUNT(*) FROM judicial_confirmation WHERE matter_id = ?", matter.id()))
                .isEqualTo(1);
    }

    @Nested
    class TheThirtyDays {
        @Test
        void countFromTheDayAfterTheAgreementTookEffect() {
            mediation.agreed();
            CLOCK.turnTo(LocalDate.of(2026, 12, 23));
            mediation.joined(matter.applicant());
            assertThat(mediation.confirmation().latestOn()).isEqualTo(LocalDate.of(2026, 12, 23));
        }

        @Test
        void endAfterAWeekendOrHoliday() {
            CLOCK.turnTo(LocalDate.of(2026, 9, 1));
            MediationAtHand autumn = MediationAtHand.aMediation().agreed();
            CLOCK.turnTo(LocalDate.of(2026, 10, 8));
            autumn.allJoined();
            assertThat(autumn.confirmation().status()).isEqualTo(ConfirmationStatus.APPLIED);
        }

        @Test
        void onceOverCloseTheWay() {
            mediation.agreed();
            CLOCK.turnTo(LocalDate.of(2026, 12, 24));
            refused("confirmation.too-late", () -> mediation.joined(matter.applicant()));
        }

        @Test
        void areKeptByTheLastToJoinToo() {
            mediation.agreed().joined(matter.applicant()).joined(matter.respondent(0));
            CLOCK.turnTo(LocalDate.of(2026, 12, 24));
            refused("confirmation.too-late", () -> mediation.joined(matter.respondent(1)));
        }
    }

    @Test
    void anAgreementByWordOfMouthCannotBeConfirmed() {
        mediation.begun().agreed(MediationAtHand.terms(AgreementForm.ORAL, CLOCK.today(), null, null));
        refused("confirmation.oral", () -> mediation.joined(matter.applicant()));
    }

    @Test
    void withoutAnAgreementThereIsNothingToConfirm() {
        mediation.begun();
        refused("confirmation.no-agreement", () -> mediation.joined(matter.applicant()));
    }

    @Test
    void aMatterThatIsConcludedIsNotConfirmed() {
        mediation.agreed();
        the(org.zhihe.casework.intake.IntakeDesk.class)
                .conclude(
                        clerk(),
                        matter.number(),
                        matter.version(),
                        org.zhihe.casework.matter.Outcome.SETTLED,
                        "双方表示不申请",
                        true);
        refused("matter-ended", () -> mediation.joined(matter.applicant()));
    }

    @ParameterizedTest(name = "an agreement about a {0} goes to {1}")
    @CsvSource({
        "INVENTION, court-wuhan",
        "UTILITY_MODEL, court-wuhan",
        "SOFTWARE, court-wuhan",
        "PLANT_VARIETY, court-wuhan",
        "IC_LAYOUT, court-wuhan",
        "DESIGN, court-xianning",
        "TRADEMARK, court-xianan",
        "COPYRIGHT, court-xianan",
        "UNFAIR_COMPETITION, court-xianan",
        "GEOGRAPHICAL_INDICATION, court-xianan",
        "DOMAIN_NAME, court-xianan",
    })
    void theCourtFollowsTheRight(IpType right, String court) {
        MediationAtHand one = MediationAtHand.aMediationAbout(right).agreed();
        one.joined(one.matter().applicant());
        assertThat(the(Bodies.class)
                        .findById(one.confirmation().courtId())
                        .orElseThrow()
                        .code())
                .isEqualTo(court);
        assertThat(one.confirmation().courtBasis()).contains("第二百零五条");
    }

    @ParameterizedTest(name = "an agreement in a dispute about {0} yuan goes to {1}")
    @CsvSource({"4999999.99, court-xianan", "5000000, court-xianning"})
    void theCourtFollowsTheSumInDispute(String amount, String court) {
        MediationAtHand one =
                MediationAtHand.aMediation(aFiling().asking(amount)).agreed();
        one.joined(one.matter().applicant());
        assertThat(the(Bodies.class)
                        .findById(one.confirmation().courtId())
                        .orElseThrow()
                        .code())
                .isEqualTo(court);
    }

    @ParameterizedTest(name = "a technical secret: {0}, so {1}")
    @CsvSource({"YES, court-wuhan", "NO, court-xianan"})
    void whatTheCourtDependsOnIsEstablishedFirst(String technical, String court) {
        MediationAtHand one =
                MediationAtHand.aMediationAbout(IpType.TRADE_SECRET).agreed();
        refused("confirmation.court-open", () -> one.joined(one.matter().applicant()));
        assertThat(count(
                        "SELECT COUNT(*) FROM judicial_confirmation WHERE matter_id = ?",
                        one.matter().id()))
                .isZero();
        the(ConditionDesk.class)
                .establish(
                        clerk(), one.number(), one.matter().version(), Map.of(Condition.TECHNICAL_SECRET, technical));
        one.joined(one.matter().applicant());
        assertThat(the(Bodies.class)
                        .findById(one.confirmation().courtId())
                        .orElseThrow()
                        .code())
                .isEqualTo(court);
    }
}
