package org.zhihe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.mediation.MediationSession;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.Offer;
import org.zhihe.casework.mediation.OfferDesk;
import org.zhihe.casework.mediation.SessionDesk;
import org.zhihe.casework.party.Side;

/** The longest way a matter can take, walked once from end to end. */
class FromFilingToConfirmationTest extends CaseworkTest {
    @Test
    void aMediationGoesFromFilingToAnAgreementThatTheCourtConfirms() {
        MediationAtHand mediation = MediationAtHand.aMediation(aFiling().against("甲公司", "乙公司"));
        MatterAtHand matter = mediation.matter();
        mediation.begun();
        assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);

        meet(mediation);
        negotiate(mediation);
        mediation.agreed(MediationAtHand.signedOn(CLOCK.today()));
        assertThat(matter.due(DeadlineRule.CONFIRMATION_APPLICATION)).isEqualTo(LocalDate.of(2026, 12, 24));

        mediation.allJoined();
        confirm(mediation);
        assertThat(mediation.confirmation().status()).isEqualTo(ConfirmationStatus.CONFIRMED);

        the(IntakeDesk.class)
                .conclude(clerk(), matter.number(), matter.version(), Outcome.SETTLED_AND_CONFIRMED, "协议已确认", false);
        assertThat(matter.status()).isEqualTo(MatterStatus.CONCLUDED);
        assertThat(matter.runningClocks()).isEmpty();
        assertThat(matter.events())
                .startsWith(MatterEvent.FILED, MatterEvent.ACCEPTED, MatterEvent.ROUTED)
                .contains(MatterEvent.SESSION_HELD, MatterEvent.AGREEMENT_REACHED)
                .endsWith(MatterEvent.CONFIRMATION_GRANTED, MatterEvent.CONCLUDED);
    }

    private static void meet(MediationAtHand mediation) {
        SessionDesk sessions = the(SessionDesk.class);
        sessions.schedule(
                mediator(),
                mediation.number(),
                mediation.version(),
                MediationSession.Mode.ON_SITE,
                CLOCK.instant().plus(Duration.ofDays(1)),
                "市人民调解中心二楼");
        CLOCK.pass(Duration.ofDays(1));
        sessions.hold(mediator(), mediation.number(), mediation.version(), "双方到场", "双方陈述了意见。");
    }

    private static void negotiate(MediationAtHand mediation) {
        OfferDesk offers = the(OfferDesk.class);
        offers.note(
                mediator(),
                mediation.number(),
                mediation.version(),
                Side.APPLICANT,
                Offer.Statement.OFFERED,
                null,
                "赔偿二万元");
        offers.note(
                mediator(),
                mediation.number(),
                mediation.version(),
                Side.RESPONDENT,
                Offer.Statement.ACCEPTED,
                null,
                "同意");
    }

    private static void confirm(MediationAtHand mediation) {
        Officer judge = officer(Role.JUDGE, "court-xianan");
        CourtDesk court = the(CourtDesk.class);
        court.accept(judge, mediation.number(), mediation.confirmation().version(), "（2026）鄂1202民特1号");
        court.decide(
                judge, mediation.number(), mediation.confirmation().version(), CLOCK.today(), Optional.empty(), "协议有效");
    }
}
