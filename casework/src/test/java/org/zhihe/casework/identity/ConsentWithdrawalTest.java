package org.zhihe.casework.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Consent;
import org.zhihe.casework.account.ConsentKind;
import org.zhihe.casework.account.Consents;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.representation.Ties;

class ConsentWithdrawalTest extends CaseworkTest {
    private final ConsentWithdrawal withdrawal = the(ConsentWithdrawal.class);

    private static AFiling identified() {
        Party applicant = Party.stated(
                        Side.APPLICANT,
                        0,
                        PartyKind.PERSON,
                        "张三",
                        null,
                        "13800000000",
                        "zhangsan@example.invalid",
                        null)
                .identifiedBy(new PartyIdentity(IdentityKind.RESIDENT_ID, "11010519491231002X"));
        return aFiling().by(applicant);
    }

    private static MatterAtHand withTheAuthority() {
        return identified()
                .ofKind(MatterKind.REPORT)
                .claiming(Claim.PUNISH)
                .accepted()
                .route();
    }

    private static boolean withdrawn(MatterAtHand matter, ConsentKind kind) {
        return the(Consents.class).ofParty(matter.applicant().id()).stream()
                .filter(one -> one.kind() == kind)
                .map(Consent::withdrawnAt)
                .allMatch(java.util.Objects::nonNull);
    }

    @Test
    void theNumberGoesAtOnceWithItsFingerprintAndTheOtherConsentStays() {
        MatterAtHand matter = identified().filed();
        assertThat(prints(matter)).isEqualTo(3);
        assertThat(withdrawal.withdraw(matter.applicantAccess())).isEmpty();
        assertThat(matter.applicant().identity()).isEmpty();
        assertThat(matter.applicant().identityKind()).isNull();
        assertThat(prints(matter)).isEqualTo(2);
        assertThat(withdrawn(matter, ConsentKind.SENSITIVE_DATA)).isTrue();
        assertThat(withdrawn(matter, ConsentKind.PRIVACY_NOTICE)).isFalse();
        assertThat(matter.events()).contains(MatterEvent.IDENTITY_FORGOTTEN);
        assertThat(texts("SELECT subject FROM audit_entry WHERE matter_id = ? AND actor_kind = 'PARTY'", matter.id()))
                .contains("IDENTITY_FORGOTTEN");
    }

    @Test
    void aMediationNeedsNoNumber() {
        MediationAtHand mediation = MediationAtHand.aMediation(identified()).begun();
        assertThat(withdrawal.withdraw(mediation.matter().applicantAccess())).isEmpty();
        assertThat(mediation.matter().applicant().identity()).isEmpty();
    }

    @Test
    void anAuthorityThatIsAtWorkHoldsItAndTheWishIsOnRecord() {
        MatterAtHand matter = withTheAuthority();
        assertThat(withdrawal.look(matter.applicantAccess()).hold()).hasValue(IdentityHold.PROCEDURE);
        assertThat(withdrawal.withdraw(matter.applicantAccess())).hasValue(IdentityHold.PROCEDURE);
        assertThat(matter.applicant().identity()).isPresent();
        assertThat(withdrawn(matter, ConsentKind.SENSITIVE_DATA)).isTrue();
        assertThat(matter.events())
                .contains(MatterEvent.IDENTITY_CONSENT_WITHDRAWN)
                .doesNotContain(MatterEvent.IDENTITY_FORGOTTEN);
        withdrawal.fulfil();
        assertThat(matter.applicant().identity()).isPresent();
    }

    @Test
    void theWishIsFulfilledWhenNoCaseWasOpened() {
        MatterAtHand matter = withTheAuthority();
        withdrawal.withdraw(matter.applicantAccess());
        Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
        the(EnforcementDesk.class).doNotFile(inspector, matter.number(), 0, "证据不足");
        assertThat(withdrawal.fulfil()).isPositive();
        assertThat(matter.applicant().identity()).isEmpty();
        assertThat(matter.events()).contains(MatterEvent.IDENTITY_FORGOTTEN);
        assertThat(withdrawal.fulfil()).isZero();
    }

    @Test
    void theRecordOfAnAgreementHoldsIt() {
        MediationAtHand mediation = MediationAtHand.aMediation(identified()).begun();
        mediation.agreed(MediationAtHand.signedOn(CLOCK.today()));
        assertThat(withdrawal.withdraw(mediation.matter().applicantAccess())).hasValue(IdentityHold.RECORD);
        assertThat(mediation.matter().applicant().identity()).isPresent();
    }

    @Test
    void whatIsKeptForTheRecordOnlyIsShownToNobody() {
        MediationAtHand mediation = MediationAtHand.aMediation(identified()).begun();
        mediation.agreed(MediationAtHand.signedOn(CLOCK.today()));
        MatterAtHand matter = mediation.matter();
        long partyId = matter.applicant().id();
        IdentityDesk desk = the(IdentityDesk.class);
        assertThat(desk.show(mediator(), matter.number(), partyId, ShowReason.DRAW_UP_PAPERS))
                .isNotNull();
        withdrawal.withdraw(matter.applicantAccess());
        refused("identity.withdrawn", () -> desk.show(mediator(), matter.number(), partyId, ShowReason.DRAW_UP_PAPERS));
    }

    @Test
    void anAuthorityThatIsAtWorkGoesOnSeeingIt() {
        MatterAtHand matter = withTheAuthority();
        withdrawal.withdraw(matter.applicantAccess());
        Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
        assertThat(the(IdentityDesk.class)
                        .show(inspector, matter.number(), matter.applicant().id(), ShowReason.INVESTIGATION))
                .isNotNull();
    }

    @Test
    void whatWasNotGivenOrIsTakenBackCannotBeTakenBack() {
        MatterAtHand without = aFiling().filed();
        refused("consent.not-given", () -> withdrawal.withdraw(without.applicantAccess()));
        MatterAtHand matter = identified().filed();
        withdrawal.withdraw(matter.applicantAccess());
        refused("consent.not-given", () -> withdrawal.withdraw(matter.applicantAccess()));
    }

    @Test
    void aRepresentativeDoesNotTakeBackForTheParty() {
        MatterAtHand matter = identified().filed();
        PartyAccess own = matter.applicantAccess();
        PartyAccess access = new PartyAccess(
                own.partyId(),
                own.matterId(),
                own.number(),
                own.side(),
                Capacity.REPRESENTATIVE,
                Powers.SPECIAL,
                the(TestAccounts.class).holder().id());
        notFound(() -> withdrawal.look(access));
        notFound(() -> withdrawal.withdraw(access));
        assertThat(matter.applicant().identity()).isPresent();
    }

    @Test
    void anAccountIsShownWhereItCanTakeBack() {
        AccountHolder owner = the(TestAccounts.class).holder();
        MatterAtHand matter = identified().filed();
        the(Ties.class).claim(owner, matter.applicantAccess());
        the(Ties.class).claim(owner, aFiling().filed().applicantAccess());
        assertThat(withdrawal.agreedInMatters(owner)).containsExactly(matter.number());
        withdrawal.withdraw(matter.applicantAccess());
        assertThat(withdrawal.agreedInMatters(owner)).isEmpty();
    }

    @Test
    void whoeverClosesAnAccountTakesBackWhatWasAgreedToForIt() {
        AccountHolder owner = the(TestAccounts.class).holder();
        the(AccountChanges.class).close(owner, TestAccounts.PASSWORD);
        assertThat(the(Consents.class).ofAccount(owner.id()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.withdrawnAt()).isNotNull());
    }

    private static long prints(MatterAtHand matter) {
        return count("SELECT COUNT(*) FROM contact_print WHERE matter_id = ? AND sure = TRUE", matter.id());
    }
}
