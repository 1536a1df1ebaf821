package org.zhihe.casework.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.Side;

/** What a party is told, those are told too who act for it today. */
class RepresentativeMailTest extends CaseworkTest {
    private static final String PARTY = "zhangsan@example.invalid";

    private final PowerAtHand powers = the(PowerAtHand.class);
    private final AccountHolder lawyer = the(TestAccounts.class).holder();

    @Test
    void goesToThePartyAndToItsRepresentativeOnceEach() {
        MatterAtHand matter = aFiling().filed();
        powers.accepted(matter.applicantAccess(), PowerAtHand.terms(lawyer, Powers.ORDINARY), lawyer);
        matter.accept();
        assertThat(matter.toldOf(MatterEvent.ACCEPTED)).containsExactlyInAnyOrder(PARTY, lawyer.email());
    }

    @Test
    void goesOnceWhereThePartyHasStatedTheRepresentativesAddress() {
        Party party =
                Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, "张三", null, "13800000000", lawyer.email(), null);
        MatterAtHand matter = AFiling.aFiling().by(party).filed();
        powers.accepted(matter.applicantAccess(), PowerAtHand.terms(lawyer, Powers.ORDINARY), lawyer);
        matter.accept();
        assertThat(matter.toldOf(MatterEvent.ACCEPTED)).containsExactly(lawyer.email());
    }

    @Test
    void doesNotGoToOneWhoHasOnlyBeenAskedNorBeforeOrAfterTheTimeGranted() {
        MatterAtHand asked = aFiling().filed();
        powers.grant(asked.applicantAccess(), PowerAtHand.terms(lawyer, Powers.ORDINARY));
        asked.accept();
        assertThat(asked.toldOf(MatterEvent.ACCEPTED)).containsExactly(PARTY);

        AccountHolder early = the(TestAccounts.class).holder();
        MatterAtHand notYet = aFiling().filed();
        LocalDate tomorrow = CLOCK.today().plusDays(1);
        powers.accepted(
                notYet.applicantAccess(),
                PowerAtHand.terms(early, Powers.ORDINARY, tomorrow, PowerAtHand.UNTIL),
                early);
        notYet.accept();
        assertThat(notYet.toldOf(MatterEvent.ACCEPTED)).containsExactly(PARTY);

        CLOCK.turnTo(PowerAtHand.UNTIL.plusDays(1));
        notYet.route();
        assertThat(notYet.toldOf(MatterEvent.ROUTED)).containsExactly(PARTY);
    }

    @Test
    void doesNotTellTheOtherSidesRepresentativeWhatOnlyTheApplicantReads() {
        MatterAtHand matter = aFiling().filed();
        powers.accepted(matter.accessOf(matter.respondent()), PowerAtHand.terms(lawyer, Powers.ORDINARY), lawyer);
        matter.accept();
        assertThat(matter.toldOf(MatterEvent.ACCEPTED)).containsExactly(PARTY);
    }
}
