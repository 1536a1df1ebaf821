package org.zhihe.casework.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;

class CourtDeskTest extends CaseworkTest {
    private final CourtDesk desk = the(CourtDesk.class);
    private final Officer judge = officer(Role.JUDGE, "court-xianan");
    private final MediationAtHand mediation = MediationAtHand.aMediation().agreed();
    private final MatterAtHand matter = mediation.matter();

    private int version() {
        return mediation.confirmation().version();
    }

    private void accept() {
        desk.accept(judge, matter.number(), version(), "（2026）鄂1202民特1号");
    }

    private void decide(LocalDate day, DismissalGround ground) {
        desk.decide(judge, matter.number(), version(), day, Optional.ofNullable(ground), "经审查");
    }

    private ConfirmationStatus status() {
        return mediation.confirmation().status();
    }

    @Test
    void theCourtSeesNothingBeforeAllHaveJoined() {
        mediation.joined(matter.applicant());
        notFound(this::accept);
        mediation.joined(matter.respondent());
        accept();
        assertThat(status()).isEqualTo(ConfirmationStatus.ACCEPTED);
    }

    @Test
    void z08AnotherCourtSeesNothing() {
        mediation.allJoined();
        Officer elsewhere = officer(Role.JUDGE, "court-xianning");
        notFound(() -> desk.accept(elsewhere, matter.number(), version(), "号"));
    }

    @Nested
    class Returned {
        @Test
        void goesBackToTheCommitteeAndFromThereToTheCourtAgain() {
            mediation.allJoined();
            desk.returnForCompletion(judge, matter.number(), version(), "缺少身份证明");
            assertThat(status()).isEqualTo(ConfirmationStatus.RETURNED);
            assertThat(matter.runningClocks()).isEmpty();
            desk.resubmit(mediator(), matter.number(), version(), "已补身份证明");
            assertThat(status()).isEqualTo(ConfirmationStatus.APPLIED);
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONFIRMATION_ACCEPTANCE);
            assertThat(matter.events())
                    .endsWith(MatterEvent.CONFIRMATION_RETURNED, MatterEvent.CONFIRMATION_RESUBMITTED);
        }

        @Test
        void isResubmittedByTheMediatorOfTheMatterOnly() {
            mediation.allJoined();
            desk.returnForCompletion(judge, matter.number(), version(), "缺少身份证明");
            notFound(() -> desk.resubmit(anotherMediator(), matter.number(), version(), "已补"));
            notFound(() -> desk.resubmit(clerk(), matter.number(), version(), "已补"));
            desk.resubmit(secretary(), matter.number(), version(), "已补");
        }

        @Test
        void onlyIsResubmitted() {
            mediation.allJoined();
            refused("confirmation.not-returned", () -> desk.resubmit(mediator(), matter.number(), version(), "无需补正"));
        }
    }

    @Nested
    class TheRuling {
        @Test
        void confirmsTheAgreement() {
            mediation.allJoined();
            accept();
            CLOCK.turnTo(LocalDate.of(2026, 11, 30));
            decide(LocalDate.of(2026, 11, 27), null);
            assertThat(status()).isEqualTo(ConfirmationStatus.CONFIRMED);
            assertThat(mediation.confirmation().decidedOn()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
            assertThat(matter.toldOf(MatterEvent.CONFIRMATION_GRANTED)).hasSize(2);
        }

        @Test
        void orDismissesTheApplicationWithItsGround() {
            mediation.allJoined();
            accept();
            decide(CLOCK.today(), DismissalGround.UNCLEAR);
            assertThat(status()).isEqualTo(ConfirmationStatus.DISMISSED);
            assertThat(mediation.confirmation().ground()).isEqualTo("UNCLEAR");
            assertThat(matter.events()).endsWith(MatterEvent.CONFIRMATION_DISMISSED);
        }

        @Test
        void isNeitherBeforeTheAcceptanceNorInTheFuture() {
            mediation.allJoined();
            accept();
            refused("confirmation.ruling-day", () -> decide(CLOCK.today().minusDays(1), null));
            refused("confirmation.ruling-day", () -> decide(CLOCK.today().plusDays(1), null));
        }

        @Test
        void needsAnAcceptance() {
            mediation.allJoined();
            refused("transition", () -> decide(CLOCK.today(), null));
        }
    }

    @Test
    void whatTheCourtDoesNotTakeHasItsGround() {
        mediation.allJoined();
        desk.doNotAccept(judge, matter.number(), version(), NotAcceptedGround.OWNERSHIP_OF_RIGHTS, "涉及权属");
        assertThat(status()).isEqualTo(ConfirmationStatus.NOT_ACCEPTED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONFIRMATION_APPLICATION);
    }

    @Test
    void whatTheCourtDidNotTakeMayBeAskedAgainWhileTheThirtyDaysLast() {
        mediation.allJoined();
        LocalDate latest = mediation.confirmation().latestOn();
        desk.doNotAccept(judge, matter.number(), version(), NotAcceptedGround.WRONG_COURT, "不属本院管辖");
        mediation.allJoined();
        assertThat(status()).isEqualTo(ConfirmationStatus.APPLIED);
        assertThat(mediation.confirmation().latestOn()).isEqualTo(latest);
    }

    @Test
    void afterTheThirtyDaysItIsTheCentresTurn() {
        mediation.allJoined();
        CLOCK.turnTo(mediation.confirmation().latestOn().plusDays(1));
        desk.doNotAccept(judge, matter.number(), version(), NotAcceptedGround.WRONG_COURT, "不属本院管辖");
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
    }

    @Test
    void thePartiesMayTakeItBackBeforeTheCourt() {
        mediation.allJoined();
        accept();
        desk.withdraw(judge, matter.number(), version(), "双方撤回");
        assertThat(status()).isEqualTo(ConfirmationStatus.WITHDRAWN);
    }

    @Test
    void aStepForAnOlderVersionIsRefused() {
        mediation.allJoined();
        int seen = version();
        accept();
        refused("stale", () -> desk.returnForCompletion(judge, matter.number(), seen, "缺少身份证明"));
    }
}
