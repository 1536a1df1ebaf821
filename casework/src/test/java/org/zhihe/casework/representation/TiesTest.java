package org.zhihe.casework.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;
import org.zhihe.casework.party.Admission.Answer;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;

class TiesTest extends CaseworkTest {
    private final Ties ties = the(Ties.class);
    private final AccountMatters matters = the(AccountMatters.class);
    private final TestAccounts people = the(TestAccounts.class);
    private final AccountHolder holder = people.holder();
    private final MatterAtHand matter = aFiling().filed();

    private Answer claim(AccountHolder who, MatterAtHand one, Party party) {
        return ties.claim(who, one.number(), the(QueryCodes.class).of(party), "network of " + one.number());
    }

    private Answer guess(String number) {
        return ties.claim(holder, number, "AAAA-AAAA-AAAA", "network of " + matter.number());
    }

    private long claimMails(AccountHolder to) {
        return count("SELECT COUNT(*) FROM outbox_message WHERE notice = 'MATTER_CLAIMED' AND account_id = ?", to.id());
    }

    private List<String> toldStated(MatterAtHand one) {
        return the(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                .filter(mail -> mail.notice().equals("OWN_MATTER_CLAIMED"))
                .filter(mail -> mail.details().equals(one.number()))
                .map(OutboxMessage::recipient)
                .toList();
    }

    @Nested
    class FilingWhileSignedIn {
        private final AFiling filing = aFiling();
        private final Filed filed = the(FilingDesk.class).file(filing.build(), filing.formKey(), holder);

        @Test
        void putsTheMatterIntoTheAccount() {
            assertThat(matters.find(holder, filed.number())).hasValueSatisfying(access -> {
                assertThat(access.partyId()).isEqualTo(filed.applicant().id());
                assertThat(access.capacity()).isEqualTo(Capacity.HOLDER);
                assertThat(access.powers()).isEqualTo(Powers.FULL);
                assertThat(access.accountId()).isEqualTo(holder.id());
            });
        }

        @Test
        void isTheAccountsDoingInTheAuditAndTheApplicantsInTheTimeline() {
            long matterId = filed.applicant().matterId();
            assertThat(texts("SELECT CONCAT(actor_kind, ' ', actor_id) FROM audit_entry WHERE matter_id = ?", matterId))
                    .containsExactly("ACCOUNT " + holder.id());
            assertThat(texts("SELECT party_id FROM timeline_entry WHERE matter_id = ?", matterId))
                    .containsExactly(filed.applicant().id().toString());
        }

        @Test
        void Z02_opensNothingForAnotherAccount() {
            assertThat(matters.find(people.holder(), filed.number())).isEmpty();
        }
    }

    @Test
    void filingWithoutAnAccountTiesNobody() {
        assertThat(count(
                        "SELECT COUNT(*) FROM party_tie WHERE party_id = ?",
                        matter.applicant().id()))
                .isZero();
        assertThat(matters.find(holder, matter.number())).isEmpty();
    }

    @Nested
    class Claiming {
        @Test
        void byNumberAndCodeOpensTheMatterForTheAccount() {
            assertThat(claim(holder, matter, matter.applicant())).isEqualTo(Answer.ADMITTED);
            assertThat(matters.find(holder, matter.number())).hasValueSatisfying(access -> {
                assertThat(access.partyId()).isEqualTo(matter.applicant().id());
                assertThat(access.side()).isEqualTo(Side.APPLICANT);
            });
        }

        @Test
        void isAnsweredAlikeForAnUnknownNumberAndAWrongCode() {
            assertThat(guess("XNIP-20200101-00001-0")).isEqualTo(Answer.UNKNOWN);
            assertThat(guess(matter.number())).isEqualTo(Answer.UNKNOWN);
            assertThat(matters.find(holder, matter.number())).isEmpty();
        }

        @Test
        void waitsAfterTenMissesEvenWithTheRightCode() {
            for (int i = 0; i < 10; i++) {
                guess(matter.number());
            }
            assertThat(claim(holder, matter, matter.applicant())).isEqualTo(Answer.WAIT);
            assertThat(matters.find(holder, matter.number())).isEmpty();
        }

        @Test
        void ofARespondentIsInVainBeforeItIsInvited() {
            MediationAtHand mediation = MediationAtHand.aMediation().appointed();
            Party respondent = mediation.matter().respondent();
            assertThat(claim(holder, mediation.matter(), respondent)).isEqualTo(Answer.UNKNOWN);
            mediation.invited(respondent);
            assertThat(claim(holder, mediation.matter(), respondent)).isEqualTo(Answer.ADMITTED);
        }

        @Test
        void againByAnotherWhoHasTheCodeIsToldToTheHolder() {
            claim(holder, matter, matter.applicant());
            assertThat(claimMails(holder)).isZero();
            AccountHolder another = people.holder();
            assertThat(claim(another, matter, matter.applicant())).isEqualTo(Answer.ADMITTED);
            assertThat(matters.find(another, matter.number())).isPresent();
            assertThat(matters.find(holder, matter.number())).isPresent();
            assertThat(claimMails(holder)).isOne();
            assertThat(claimMails(another)).isZero();
        }

        @Test
        void isToldToTheAddressThatThePartyHasStated() {
            claim(holder, matter, matter.applicant());
            assertThat(toldStated(matter)).containsExactly("zhangsan@example.invalid");
            claim(people.holder(), matter, matter.applicant());
            assertThat(toldStated(matter)).as("each time").hasSize(2);
        }

        @Test
        void isNotToldToWhoeverClaimsOrIsToldAsAHolder() {
            Party stated = Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, "张三", null, "1", holder.email(), null);
            MatterAtHand own = aFiling().by(stated).filed();
            claim(holder, own, own.applicant());
            assertThat(toldStated(own)).isEmpty();
            claim(people.holder(), own, own.applicant());
            assertThat(toldStated(own)).isEmpty();
            assertThat(claimMails(holder)).isOne();
        }

        @Test
        void twiceChangesNothing() {
            claim(holder, matter, matter.applicant());
            claim(holder, matter, matter.applicant());
            assertThat(count("SELECT COUNT(*) FROM party_tie WHERE account_id = ?", holder.id()))
                    .isOne();
            assertThat(claimMails(holder)).isZero();
        }

        @Test
        void forBothSidesByOneAccountIsRefused() {
            MediationAtHand mediation = MediationAtHand.aMediation().begun();
            claim(holder, mediation.matter(), mediation.matter().applicant());
            refused(
                    "tie.other-side",
                    () -> claim(holder, mediation.matter(), mediation.matter().respondent()));
        }

        @Test
        void takesTheCodeAndNothingElse() {
            claim(holder, matter, matter.applicant());
            PartyAccess signedIn = matters.find(holder, matter.number()).orElseThrow();
            AccountHolder another = people.holder();
            notFound(() -> ties.claim(another, signedIn));
            ties.claim(another, matter.applicantAccess());
            assertThat(matters.find(another, matter.number())).isPresent();
        }
    }

    @Nested
    class Releasing {
        @Test
        void shutsTheMatterForTheAccountAndLeavesTheCodeAsItWas() {
            claim(holder, matter, matter.applicant());
            ties.release(holder, matter.number());
            assertThat(matters.find(holder, matter.number())).isEmpty();
            assertThat(matters.list(holder, Long.MAX_VALUE)).isEmpty();
            assertThat(claim(holder, matter, matter.applicant())).isEqualTo(Answer.ADMITTED);
            assertThat(matters.find(holder, matter.number())).isPresent();
        }

        @Test
        void isAnAuditEntryOfTheMatter() {
            claim(holder, matter, matter.applicant());
            ties.release(holder, matter.number());
            assertThat(texts(
                            "SELECT CONCAT(act, ' ', subject) FROM audit_entry WHERE matter_id = ? AND actor_kind ="
                                    + " 'ACCOUNT' AND act LIKE 'MATTER_RELEASED'",
                            matter.id()))
                    .containsExactly(
                            "MATTER_RELEASED party " + matter.applicant().id());
        }

        @Test
        void leavesOtherHoldersAndOtherMattersAlone() {
            AccountHolder another = people.holder();
            MatterAtHand kept = aFiling().filed();
            claim(holder, matter, matter.applicant());
            claim(another, matter, matter.applicant());
            claim(holder, kept, kept.applicant());
            ties.release(holder, matter.number());
            assertThat(matters.find(another, matter.number())).isPresent();
            assertThat(matters.find(holder, kept.number())).isPresent();
        }

        @Test
        void isNotForWhoeverHasItThroughSomebodyElse() {
            notFound(() -> ties.release(holder, matter.number()));
            the(PowerAtHand.class)
                    .accepted(matter.applicantAccess(), PowerAtHand.terms(holder, Powers.SPECIAL), holder);
            notFound(() -> ties.release(holder, matter.number()));
            assertThat(matters.find(holder, matter.number())).isPresent();
        }
    }

    @Test
    void Z09_whoeverHoldsOrRepresentsAMatterDoesNotHandleItAsStaff() {
        Officer officer = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
        assertThat(clerk().bodyId()).as("a colleague who is left").isEqualTo(officer.bodyId());
        inTransaction(() -> {
            the(Conflicts.class).reviewStaff(officer.id(), new Contact(null, holder.email(), null, null));
            return officer;
        });
        claim(holder, matter, matter.applicant());
        MatterAtHand represented = aFiling().filed();
        PowerAtHand powers = the(PowerAtHand.class);
        powers.grant(represented.applicantAccess(), PowerAtHand.terms(holder, Powers.SPECIAL));
        assertThat(count("SELECT COUNT(*) FROM recusal WHERE matter_id = ?", represented.id()))
                .as("who has only been asked")
                .isZero();
        the(PowerAnswer.class).accept(holder, powers.link(holder));
        assertThat(texts("SELECT ground FROM recusal WHERE staff_id = ? ORDER BY matter_id", officer.id()))
                .containsExactly("PARTY", "REPRESENTATIVE");
    }

    @Test
    void Z13_aClosedAccountOpensNothing() {
        claim(holder, matter, matter.applicant());
        the(AccountChanges.class).close(holder, TestAccounts.PASSWORD);
        assertThat(matters.find(holder, matter.number())).isEmpty();
        assertThat(matters.list(holder, Long.MAX_VALUE)).isEmpty();
    }
}
