package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.DeclineGround;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Outcome;

class IntakeDeskTest extends CaseworkTest {
    private final IntakeDesk desk = the(IntakeDesk.class);

    @Nested
    class Accept {
        @Test
        void endsTheClockForAcceptingAndStartsTheOneForRouting() {
            MatterAtHand matter = aFiling().accepted();
            assertThat(matter.status()).isEqualTo(MatterStatus.ACCEPTED);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ROUTING);
            assertThat(matter.due(DeadlineRule.ROUTING)).hasToString("2026-11-26");
            assertThat(matter.toldOf(MatterEvent.ACCEPTED)).containsExactly("zhangsan@example.invalid");
        }

        @Test
        void isRefusedWhenSomebodyElseHasChangedTheMatterMeanwhile() {
            MatterAtHand matter = aFiling().filed();
            int seen = matter.version();
            desk.requestCorrection(clerk(), matter.number(), seen, List.of("身份证明"));
            refused("stale", () -> desk.accept(clerk(), matter.number(), seen));
            assertThat(matter.status()).isEqualTo(MatterStatus.CORRECTION_REQUESTED);
        }

        @Test
        void isRefusedTwice() {
            MatterAtHand matter = aFiling().accepted();
            refused("transition", () -> desk.accept(clerk(), matter.number(), matter.version()));
        }
    }

    @Nested
    class Decline {
        @Test
        void endsTheMatterWithItsGround() {
            MatterAtHand matter = aFiling().filed();
            desk.decline(clerk(), matter.number(), matter.version(), DeclineGround.CONSUMER_DISPUTE, "请拨打12315");
            assertThat(matter.status()).isEqualTo(MatterStatus.DECLINED);
            assertThat(matter.matter().declineGround()).isEqualTo(DeclineGround.CONSUMER_DISPUTE);
            assertThat(matter.matter().closingNote()).isEqualTo("请拨打12315");
            assertThat(matter.runningClocks()).isEmpty();
            assertThat(matter.events()).endsWith(MatterEvent.DECLINED);
        }

        @Test
        void isRefusedOnceTheMatterIsAccepted() {
            MatterAtHand matter = aFiling().accepted();
            refused(
                    "transition",
                    () -> desk.decline(clerk(), matter.number(), matter.version(), DeclineGround.NOT_IP, "不属于"));
        }
    }

    @Nested
    class Conclude {
        private void conclude(MatterAtHand matter, boolean waived) {
            desk.conclude(clerk(), matter.number(), matter.version(), Outcome.SETTLED, "双方已和解", waived);
        }

        @Test
        void isRefusedWhileAProcedureIsOpen() {
            MatterAtHand matter = MediationAtHand.aMediation().matter();
            refused("conclude.procedure-open", () -> conclude(matter, true));
        }

        @Test
        void isRefusedWhileThePartiesMayStillGoToCourtTogether() {
            MatterAtHand matter = MediationAtHand.aMediation().agreed().matter();
            refused("conclude.confirmation-possible", () -> conclude(matter, false));
            CLOCK.turnTo(matter.due(DeadlineRule.CONFIRMATION_APPLICATION));
            refused("conclude.confirmation-possible", () -> conclude(matter, false));
            CLOCK.turnTo(matter.due(DeadlineRule.CONFIRMATION_APPLICATION).plusDays(1));
            conclude(matter, false);
            assertThat(matter.status()).isEqualTo(MatterStatus.CONCLUDED);
        }

        @Test
        void needsNoWaitingWhenThePartiesHaveSaidTheyWillNotGoToCourt() {
            MatterAtHand matter = MediationAtHand.aMediation().agreed().matter();
            conclude(matter, true);
            assertThat(matter.status()).isEqualTo(MatterStatus.CONCLUDED);
            assertThat(matter.matter().outcome()).isEqualTo(Outcome.SETTLED);
            assertThat(matter.runningClocks()).isEmpty();
        }

        @Test
        void needsNoWaitingAfterAnAgreementByWordOfMouth() {
            MediationAtHand mediation = MediationAtHand.aMediation().begun();
            mediation.agreed(MediationAtHand.terms(AgreementForm.ORAL, CLOCK.today(), null, null));
            assertThat(mediation.matter().runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
            conclude(mediation.matter(), false);
            assertThat(mediation.matter().status()).isEqualTo(MatterStatus.CONCLUDED);
        }

        @Test
        void isRefusedWhileTheCourtHasIt() {
            MatterAtHand matter =
                    MediationAtHand.aMediation().agreed().allJoined().matter();
            refused("conclude.procedure-open", () -> conclude(matter, true));
        }

        @Test
        void isRefusedBeforeTheMatterIsAccepted() {
            MatterAtHand matter = aFiling().filed();
            refused("transition", () -> conclude(matter, false));
        }
    }
}
