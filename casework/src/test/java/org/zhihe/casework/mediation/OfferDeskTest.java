package org.zhihe.casework.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.mediation.Offer.Statement.ACCEPTED;
import static org.zhihe.casework.mediation.Offer.Statement.OFFERED;
import static org.zhihe.casework.mediation.Offer.Statement.REJECTED;
import static org.zhihe.casework.party.Side.APPLICANT;
import static org.zhihe.casework.party.Side.RESPONDENT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Side;

class OfferDeskTest extends CaseworkTest {
    private final MediationAtHand mediation = MediationAtHand.aMediation().begun();

    private void say(Side side, Offer.Statement statement) {
        BigDecimal amount = statement == OFFERED ? new BigDecimal("12000.50") : null;
        the(OfferDesk.class).note(mediator(), mediation.number(), mediation.version(), side, statement, amount, "一次付清");
    }

    @Test
    void anOfferIsAnsweredByTheOtherSide() {
        say(APPLICANT, OFFERED);
        say(RESPONDENT, REJECTED);
        say(RESPONDENT, OFFERED);
        say(APPLICANT, ACCEPTED);
        assertThat(the(Offers.class)
                        .findByMediationIdOrderById(mediation.mediation().id()))
                .extracting(Offer::side, Offer::statement)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(APPLICANT, OFFERED),
                        org.assertj.core.groups.Tuple.tuple(RESPONDENT, REJECTED),
                        org.assertj.core.groups.Tuple.tuple(RESPONDENT, OFFERED),
                        org.assertj.core.groups.Tuple.tuple(APPLICANT, ACCEPTED));
    }

    @Test
    void theSumIsKeptToTheFen() {
        say(APPLICANT, OFFERED);
        assertThat(the(Offers.class)
                        .findByMediationIdOrderById(mediation.mediation().id())
                        .get(0)
                        .amount())
                .isEqualByComparingTo("12000.50");
    }

    @Test
    void nobodyAnswersAnOfferOfTheirOwnSide() {
        say(APPLICANT, OFFERED);
        refused("offer.own", () -> say(APPLICANT, ACCEPTED));
        refused("offer.own", () -> say(APPLICANT, REJECTED));
    }

    @Test
    void nobodyAnswersWhenNoOfferIsOpen() {
        refused("offer.none-open", () -> say(RESPONDENT, ACCEPTED));
        say(APPLICANT, OFFERED);
        say(RESPONDENT, REJECTED);
        refused("offer.none-open", () -> say(RESPONDENT, ACCEPTED));
    }

    @Test
    void aSideMayBetterItsOwnOffer() {
        say(APPLICANT, OFFERED);
        say(APPLICANT, OFFERED);
        say(RESPONDENT, ACCEPTED);
    }

    @Test
    void nothingFollowsAnAcceptance() {
        say(APPLICANT, OFFERED);
        say(RESPONDENT, ACCEPTED);
        refused("offer.already-accepted", () -> say(APPLICANT, OFFERED));
        refused("offer.already-accepted", () -> say(RESPONDENT, REJECTED));
    }

    @Test
    void nobodyOutsideTheMediationReadsOfIt() {
        say(APPLICANT, OFFERED);
        assertThat(MatterEvent.OFFER_STATED.audience()).isEqualTo(Audience.STAFF);
        assertThat(mediation.matter().toldOf(MatterEvent.OFFER_STATED)).isEmpty();
    }

    @Test
    void noneIsNotedBeforeTheMediationBegins() {
        MediationAtHand early = MediationAtHand.aMediation().appointed();
        refused("mediation.not-mediating", () -> the(OfferDesk.class)
                .note(mediator(), early.number(), early.version(), APPLICANT, OFFERED, null, "赔偿"));
    }
}
