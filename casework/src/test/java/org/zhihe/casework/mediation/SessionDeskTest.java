package org.zhihe.casework.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.matter.MatterEvent;

class SessionDeskTest extends CaseworkTest {
    private final SessionDesk desk = the(SessionDesk.class);
    private final MediationAtHand mediation = MediationAtHand.aMediation();

    private void schedule(Instant startsAt) {
        desk.schedule(
                mediator(),
                mediation.number(),
                mediation.version(),
                MediationSession.Mode.ON_SITE,
                startsAt,
                "市人民调解中心二楼");
    }

    private void hold() {
        desk.hold(mediator(), mediation.number(), mediation.version(), "双方到场", "双方陈述了意见。");
    }

    private void cancel() {
        desk.cancel(mediator(), mediation.number(), mediation.version(), "被申请人生病");
    }

    private List<MediationSession> sessions() {
        return the(MediationSessions.class)
                .findByMediationIdOrderById(mediation.mediation().id());
    }

    private Instant tomorrow() {
        return CLOCK.instant().plus(Duration.ofDays(1));
    }

    @Test
    void aSessionIsScheduledHeldAndWrittenDown() {
        mediation.begun();
        Instant when = tomorrow();
        schedule(when);
        CLOCK.pass(Duration.ofDays(1));
        hold();
        assertThat(sessions()).singleElement().satisfies(session -> {
            assertThat(session.status()).isEqualTo(SessionStatus.HELD);
            assertThat(session.present()).isEqualTo("双方到场");
            assertThat(session.record()).isEqualTo("双方陈述了意见。");
            assertThat(session.startsAt()).isEqualTo(when);
        });
        assertThat(mediation.matter().toldOf(MatterEvent.SESSION_SCHEDULED)).hasSize(2);
    }

    @Test
    void oneIsOnTheCalendarAtATime() {
        mediation.begun();
        schedule(tomorrow());
        refused("session.already-scheduled", () -> schedule(tomorrow().plusSeconds(60)));
        cancel();
        schedule(tomorrow());
        CLOCK.pass(Duration.ofDays(1));
        hold();
        schedule(tomorrow());
        assertThat(sessions())
                .extracting(MediationSession::status)
                .containsExactly(SessionStatus.CANCELLED, SessionStatus.HELD, SessionStatus.SCHEDULED);
    }

    @Test
    void noneIsWrittenDownBeforeItsDay() {
        mediation.begun();
        schedule(tomorrow());
        refused("session.not-yet", this::hold);
        assertThat(sessions()).extracting(MediationSession::status).containsExactly(SessionStatus.SCHEDULED);
    }

    @Test
    void noneIsScheduledInThePast() {
        mediation.begun();
        refused("session.in-the-past", () -> schedule(CLOCK.instant()));
    }

    @Test
    void noneIsScheduledBeforeEverybodyIsWilling() {
        mediation.appointed();
        refused("mediation.not-mediating", () -> schedule(tomorrow()));
    }

    @Test
    void whatIsNotScheduledIsNeitherHeldNorCancelled() {
        mediation.begun();
        refused("session.none-scheduled", this::hold);
        refused("session.none-scheduled", this::cancel);
    }
}
