package org.zhihe.casework.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;

class AppointmentTest extends CaseworkTest {
    private final MediationDesk desk = the(MediationDesk.class);
    private final MediationAtHand mediation = MediationAtHand.aMediation();

    private void appoint(Officer by, Officer whom) {
        desk.appoint(by, mediation.number(), mediation.version(), whom.id());
    }

    @Test
    void theSecretaryAppointsAMediatorOfTheCommittee() {
        appoint(secretary(), mediator());
        assertThat(mediation.status()).isEqualTo(MediationStatus.AWAITING_CONSENT);
        assertThat(mediation.mediation().mediatorId()).isEqualTo(mediator().id());
        assertThat(mediation.matter().events()).endsWith(MatterEvent.MEDIATOR_APPOINTED);
    }

    @Test
    void nobodyElseAppoints() {
        notFound(() -> appoint(mediator(), mediator()));
        notFound(() -> appoint(clerk(), mediator()));
        assertThat(mediation.status()).isEqualTo(MediationStatus.OPENED);
    }

    @Test
    void whoIsNoMediatorOfTheCommitteeIsNotAppointed() {
        refused("mediation.not-a-mediator", () -> appoint(secretary(), secretary()));
        refused("mediation.not-a-mediator", () -> appoint(secretary(), clerk()));
    }

    @Test
    void aLaterAppointmentReplacesTheEarlier() {
        mediation.begun();
        appoint(secretary(), anotherMediator());
        assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);
        Mediations mediations = the(Mediations.class);
        assertThat(mediations.findOnDesk(
                        mediation.number(), mediator().bodyId(), mediator().id(), true))
                .isEmpty();
        assertThat(mediations.findOnDesk(
                        mediation.number(),
                        anotherMediator().bodyId(),
                        anotherMediator().id(),
                        true))
                .isPresent();
    }

    @Test
    void nobodyIsAppointedOnceTheMediationHasEnded() {
        mediation.agreed();
        refused("mediation.ended", () -> appoint(secretary(), anotherMediator()));
    }

    @Nested
    class AnEndWithoutAgreement {
        @Test
        void putsTheMatterBackToTheCentre() {
            mediation.begun();
            desk.fail(mediator(), mediation.number(), mediation.version(), FailureReason.TOO_FAR_APART, "差距太大");
            assertThat(mediation.status()).isEqualTo(MediationStatus.FAILED);
            assertThat(mediation.mediation().endingCode()).isEqualTo("TOO_FAR_APART");
            assertThat(mediation.matter().runningClocks()).containsExactly(DeadlineRule.CONCLUSION);
            assertThat(mediation.matter().toldOf(MatterEvent.MEDIATION_FAILED)).hasSize(2);
        }

        @Test
        void isPossibleWhenNobodyAnswers() {
            mediation.appointed();
            desk.fail(mediator(), mediation.number(), mediation.version(), FailureReason.NO_ANSWER, "多次联系不上");
            assertThat(mediation.status()).isEqualTo(MediationStatus.FAILED);
        }

        @Test
        void callsOffTheSessionThatIsPlanned() {
            mediation.begun();
            the(SessionDesk.class)
                    .schedule(
                            mediator(),
                            mediation.number(),
                            mediation.version(),
                            MediationSession.Mode.REMOTE,
                            CLOCK.instant().plusSeconds(60),
                            "线上");
            desk.terminate(mediator(), mediation.number(), mediation.version(), TerminationReason.IN_COURT_NOW, "已起诉");
            assertThat(the(MediationSessions.class)
                            .findByMediationIdOrderById(mediation.mediation().id()))
                    .extracting(MediationSession::status)
                    .containsExactly(SessionStatus.CANCELLED);
        }

        @Test
        void isRefusedTwice() {
            mediation.agreed();
            refused(
                    "transition",
                    () -> desk.terminate(
                            secretary(),
                            mediation.number(),
                            mediation.version(),
                            TerminationReason.PARTY_STOPPED,
                            "不再调解"));
        }
    }

    @Test
    void theUsualMonthIsCountedFromTheOpening() {
        assertThat(mediation.matter().due(DeadlineRule.MEDIATION)).isEqualTo(LocalDate.of(2026, 12, 23));
    }
}
