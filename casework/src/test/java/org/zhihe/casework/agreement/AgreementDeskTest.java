package org.zhihe.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.MediationAtHand.terms;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.MediationStatus;

class AgreementDeskTest extends CaseworkTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private final MediationAtHand mediation = MediationAtHand.aMediation().begun();

    private MediationAgreement agreement() {
        return the(Agreements.class).latestOfMatter(mediation.matter().id()).orElseThrow();
    }

    @Test
    void aWrittenOneTakesEffectWithTheLastSignatureOrSeal() {
        mediation.agreed(terms(AgreementForm.WRITTEN, FRIDAY, SATURDAY, MONDAY));
        assertThat(agreement().effectiveOn()).isEqualTo(MONDAY);
        assertThat(mediation.status()).isEqualTo(MediationStatus.AGREED);
        assertThat(mediation.matter().runningClocks()).containsExactly(DeadlineRule.CONFIRMATION_APPLICATION);
        assertThat(mediation.matter().due(DeadlineRule.CONFIRMATION_APPLICATION))
                .isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void thePartiesMayAlsoBeTheLastToSign() {
        mediation.agreed(terms(AgreementForm.WRITTEN, MONDAY, FRIDAY, SATURDAY));
        assertThat(agreement().effectiveOn()).isEqualTo(MONDAY);
    }

    @Test
    void oneByWordOfMouthTakesEffectOnItsDay() {
        mediation.agreed(terms(AgreementForm.ORAL, FRIDAY, null, null));
        assertThat(agreement().effectiveOn()).isEqualTo(FRIDAY);
        assertThat(agreement().form()).isEqualTo(AgreementForm.ORAL);
        assertThat(mediation.matter().toldOf(MatterEvent.ORAL_AGREEMENT_REACHED))
                .isNotEmpty();
        assertThat(mediation.matter().toldOf(MatterEvent.AGREEMENT_REACHED)).isEmpty();
    }

    @Test
    void aWrittenOneWithoutTheMediatorsSignatureOrTheSealIsRefused() {
        refused(
                "agreement.signatures-missing",
                () -> mediation.agreed(terms(AgreementForm.WRITTEN, FRIDAY, null, FRIDAY)));
        refused(
                "agreement.signatures-missing",
                () -> mediation.agreed(terms(AgreementForm.WRITTEN, FRIDAY, FRIDAY, null)));
        assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);
    }

    @Test
    void oneThatWillBeSignedTomorrowIsRefused() {
        LocalDate tomorrow = MONDAY.plusDays(1);
        refused(
                "agreement.signed-in-future",
                () -> mediation.agreed(terms(AgreementForm.WRITTEN, FRIDAY, FRIDAY, tomorrow)));
        refused("agreement.signed-in-future", () -> mediation.agreed(terms(AgreementForm.ORAL, tomorrow, null, null)));
    }

    @Test
    void oneThatPromisesNothingIsRefused() {
        AgreementTerms empty = new AgreementTerms(AgreementForm.WRITTEN, "纠纷", "条款", FRIDAY, FRIDAY, FRIDAY, List.of());
        refused("agreement.no-promise", () -> mediation.agreed(empty));
    }

    @Test
    void itsPromisesAreKeptInOrder() {
        mediation.agreed(MediationAtHand.signedOn(MONDAY));
        assertThat(the(Obligations.class)
                        .findByAgreementIdOrderByPosition(agreement().id()))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.promise()).isEqualTo("支付赔偿款");
                    assertThat(promise.amount()).isEqualByComparingTo("20000");
                    assertThat(promise.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
                });
    }

    @Test
    void itsNumberIsTheNextOfTheYear() {
        mediation.agreed(MediationAtHand.signedOn(MONDAY));
        MediationAtHand next = MediationAtHand.aMediation().agreed();
        assertThat(agreement().number()).matches("（2026）咸知人调字第\\d{4}号");
        assertThat(numberOf(next)).isEqualTo(numberOf(mediation) + 1);
    }

    private static int numberOf(MediationAtHand mediation) {
        String number = the(Agreements.class)
                .latestOfMatter(mediation.matter().id())
                .orElseThrow()
                .number();
        return Integer.parseInt(number.replaceAll(".*第(\\d+)号", "$1"));
    }

    @Test
    void everybodyWhoWasLetInIsTold() {
        mediation.agreed(MediationAtHand.signedOn(MONDAY));
        assertThat(mediation.matter().toldOf(MatterEvent.AGREEMENT_REACHED))
                .containsExactly("zhangsan@example.invalid", "respondent0@example.invalid");
    }

    @Test
    void aMediationThatHasNotBegunEndsInNone() {
        MediationAtHand early = MediationAtHand.aMediation().appointed();
        refused("transition", () -> early.agreed(MediationAtHand.signedOn(MONDAY)));
        assertThat(the(Agreements.class).latestOfMatter(early.matter().id())).isEmpty();
    }
}
