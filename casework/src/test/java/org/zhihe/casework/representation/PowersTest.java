package org.zhihe.casework.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.representation.PowerAtHand.terms;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.ConsentDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Powers;

/** What each kind of power lets a representative do (民事诉讼法 62). */
class PowersTest extends CaseworkTest {
    private final PartyDesk desk = the(PartyDesk.class);
    private final PowerAtHand powers = the(PowerAtHand.class);
    private final AccountHolder lawyer = the(TestAccounts.class).holder();

    private PartyAccess representing(MatterAtHand matter, PartyAccess client, Powers wide) {
        powers.accepted(client, terms(lawyer, wide), lawyer);
        return the(AccountMatters.class).find(lawyer, matter.number()).orElseThrow();
    }

    private PartyAccess representing(MatterAtHand matter, Powers wide) {
        return representing(matter, matter.applicantAccess(), wide);
    }

    @Nested
    class Ordinary {
        @Test
        void handIn() {
            PartyAccess lawyers = representing(AFiling.aFiling().filed(), Powers.ORDINARY);
            assertThat(desk.addEvidence(lawyers, Handing.plain(), powers.form(2)))
                    .isEqualTo(2);
        }

        @Test
        void putRight() {
            MatterAtHand matter = AFiling.aFiling().filed();
            the(IntakeDesk.class).requestCorrection(clerk(), matter.number(), matter.version(), List.of("补充商标注册证"));
            PartyAccess lawyers = representing(matter, Powers.ORDINARY);
            desk.correct(lawyers, matter.version(), AFiling.aFiling().correction(), powers.form(1));
            assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
        }

        @Test
        void doNotTakeTheMatterBack() {
            MatterAtHand matter = AFiling.aFiling().filed();
            PartyAccess lawyers = representing(matter, Powers.ORDINARY);
            refused("needs-special-power", () -> desk.withdraw(lawyers));
            assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
        }

        @Test
        void neitherAgreeToMediationNorRefuseIt() {
            MediationAtHand mediation = MediationAtHand.aMediation().appointed();
            PartyAccess lawyers = representing(mediation.matter(), Powers.ORDINARY);
            for (Consent.Answer said : Consent.Answer.values()) {
                refused("needs-special-power", () -> the(ConsentDesk.class).answer(lawyers, said));
            }
            assertThat(mediation.status()).isEqualTo(MediationStatus.AWAITING_CONSENT);
        }

        @Test
        void doNotAskACourt() {
            MediationAtHand mediation = MediationAtHand.aMediation().agreed();
            PartyAccess lawyers = representing(mediation.matter(), Powers.ORDINARY);
            refused("needs-special-power", () -> the(JoiningDesk.class).join(lawyers));
        }
    }

    @Nested
    class Special {
        @Test
        void takeTheMatterBack() {
            MatterAtHand matter = AFiling.aFiling().filed();
            desk.withdraw(representing(matter, Powers.SPECIAL));
            assertThat(matter.status()).isEqualTo(MatterStatus.WITHDRAWN);
        }

        @Test
        void agreeToMediation() {
            MediationAtHand mediation = MediationAtHand.aMediation().appointed();
            MatterAtHand matter = mediation.matter();
            mediation.invited(matter.respondent()).answered(matter.applicant(), Consent.Answer.AGREED);
            PartyAccess lawyers = representing(matter, matter.accessOf(matter.respondent()), Powers.SPECIAL);
            the(ConsentDesk.class).answer(lawyers, Consent.Answer.AGREED);
            assertThat(mediation.status()).isEqualTo(MediationStatus.MEDIATING);
        }

        @Test
        void askACourtInThePartysName() {
            MediationAtHand mediation = MediationAtHand.aMediation().agreed();
            MatterAtHand matter = mediation.matter();
            the(JoiningDesk.class).join(representing(matter, Powers.SPECIAL));
            mediation.joined(matter.respondent());
            assertThat(mediation.confirmation().status().name()).isEqualTo("APPLIED");
            assertThat(count(
                            "SELECT COUNT(*) FROM audit_entry WHERE subject = 'CONFIRMATION_JOINED' AND actor_id = ?"
                                    + " AND actor_kind = 'ACCOUNT'",
                            lawyer.id()))
                    .isOne();
        }
    }

    @Test
    void ofARespondentWhoIsNotInvitedOpenNothing() {
        MatterAtHand matter = AFiling.aFiling().filed();
        powers.accepted(matter.accessOf(matter.respondent()), terms(lawyer, Powers.SPECIAL), lawyer);
        assertThat(the(AccountMatters.class).find(lawyer, matter.number())).isEmpty();
    }
}
