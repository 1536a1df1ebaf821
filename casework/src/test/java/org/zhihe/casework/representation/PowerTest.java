package org.zhihe.casework.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.representation.PowerAtHand.UNTIL;
import static org.zhihe.casework.representation.PowerAtHand.terms;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Powers;

class PowerTest extends CaseworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PowerDesk desk = the(PowerDesk.class);
    private final PowerAnswer answer = the(PowerAnswer.class);
    private final PowerAtHand powers = the(PowerAtHand.class);
    private final AccountMatters matters = the(AccountMatters.class);
    private final TestAccounts people = the(TestAccounts.class);
    private final AccountHolder lawyer = people.holder();
    private final MatterAtHand matter = aFiling().filed();
    private final PartyAccess client = matter.applicantAccess();

    private boolean opens() {
        return matters.find(lawyer, matter.number()).isPresent();
    }

    private long power() {
        return the(PowersOfAttorney.class).ofParty(client.partyId()).get(0).id();
    }

    private PowerStatus status() {
        return the(PowersOfAttorney.class).ofParty(client.partyId()).get(0).status(CLOCK.instant(), CLOCK.today());
    }

    private void accepted(Powers wide) {
        powers.accepted(client, terms(lawyer, wide), lawyer);
    }

    private long mails(String notice) {
        return count("SELECT COUNT(*) FROM outbox_message WHERE notice = ? AND account_id = ?", notice, lawyer.id());
    }

    @Nested
    class ARepresentative {
        @Test
        void opensTheMatterOnceAcceptedAndNotBefore() {
            powers.grant(client, terms(lawyer, Powers.SPECIAL));
            assertThat(opens()).isFalse();
            assertThat(answer.accept(lawyer, powers.link(lawyer))).isEqualTo(matter.number());
            assertThat(matters.find(lawyer, matter.number())).hasValueSatisfying(access -> {
                assertThat(access.partyId()).isEqualTo(client.partyId());
                assertThat(access.capacity()).isEqualTo(Capacity.REPRESENTATIVE);
                assertThat(access.powers()).isEqualTo(Powers.SPECIAL);
            });
        }

        @Test
        void Z13_opensNothingBeforeTheFirstDayNorAfterTheLast() {
            LocalDate first = TODAY.plusDays(2);
            powers.accepted(client, terms(lawyer, Powers.ORDINARY, first, UNTIL), lawyer);
            assertThat(status()).isEqualTo(PowerStatus.NOT_BEGUN);
            assertThat(opens()).isFalse();
            CLOCK.turnTo(first);
            assertThat(opens()).isTrue();
            CLOCK.turnTo(UNTIL);
            CLOCK.pass(Duration.between(LocalTime.of(9, 0), LocalTime.of(23, 59, 59)));
            assertThat(opens()).isTrue();
            CLOCK.pass(Duration.ofSeconds(1));
            assertThat(opens()).isFalse();
            assertThat(status()).isEqualTo(PowerStatus.EXPIRED);
        }

        @Test
        void Z13_opensNothingOnceThePartyTakesThePowerBack() {
            accepted(Powers.SPECIAL);
            desk.revoke(client, power());
            assertThat(opens()).isFalse();
            assertThat(mails("POWER_REVOKED")).isOne();
            refused("power.not-open", () -> desk.revoke(client, power()));
        }

        @Test
        void Z13_opensNothingOnceItGivesThePowerBack() {
            accepted(Powers.SPECIAL);
            desk.resign(lawyer, power());
            assertThat(opens()).isFalse();
        }

        @Test
        void Z13_opensNothingOnceItsAccountIsClosed() {
            accepted(Powers.SPECIAL);
            the(AccountChanges.class).close(lawyer, TestAccounts.PASSWORD);
            assertThat(opens()).isFalse();
            assertThat(texts("SELECT ending FROM power_of_attorney WHERE id = ?", power()))
                    .containsExactly("ACCOUNT_CLOSED");
            assertThat(matter.toldOf(MatterEvent.POWER_ENDED)).hasSize(1);
        }

        @Test
        void grantsNothingOnAndTakesNothingBack() {
            accepted(Powers.SPECIAL);
            PartyAccess own = matters.find(lawyer, matter.number()).orElseThrow();
            refused("power.only-party", () -> powers.grant(own, terms(people.holder(), Powers.ORDINARY)));
            refused("power.only-party", () -> desk.revoke(own, power()));
        }

        @Test
        void Z09_actsForOneSideOnly() {
            MediationAtHand mediation = MediationAtHand.aMediation().begun();
            MatterAtHand both = mediation.matter();
            powers.accepted(both.applicantAccess(), terms(lawyer, Powers.SPECIAL), lawyer);
            powers.grant(both.accessOf(both.respondent()), terms(lawyer, Powers.SPECIAL));
            refused("tie.other-side", () -> answer.accept(lawyer, powers.link(lawyer)));
        }
    }

    @Nested
    class APower {
        @Test
        void endsAtTheHandOfItsOwnPartyOrRepresentativeOnly() {
            accepted(Powers.ORDINARY);
            notFound(() -> desk.revoke(aFiling().filed().applicantAccess(), power()));
            notFound(() -> desk.resign(people.holder(), power()));
            assertThat(opens()).isTrue();
        }

        @Test
        void isGrantedToTwoAtATime() {
            accepted(Powers.SPECIAL);
            AccountHolder second = people.holder();
            powers.grant(client, terms(second, Powers.ORDINARY));
            refused("power.two-already", () -> powers.grant(client, terms(people.holder(), Powers.ORDINARY)));
            desk.revoke(client, power());
            powers.grant(client, terms(people.holder(), Powers.ORDINARY));
        }

        @Test
        void isGrantedToOneAddressOnce() {
            accepted(Powers.ORDINARY);
            refused("power.same-address", () -> powers.grant(client, terms(lawyer, Powers.SPECIAL)));
        }

        @Test
        void hasALastDayWithinThreeYears() {
            LocalDate latest = TODAY.plusYears(3);
            refused(
                    "power.too-long",
                    () -> powers.grant(client, terms(lawyer, Powers.ORDINARY, TODAY, latest.plusDays(1))));
            refused(
                    "power.dates",
                    () -> powers.grant(client, terms(lawyer, Powers.ORDINARY, TODAY, TODAY.minusDays(1))));
            refused(
                    "power.dates",
                    () -> powers.grant(client, terms(lawyer, Powers.ORDINARY, TODAY.minusDays(9), TODAY.minusDays(1))));
            powers.grant(client, terms(lawyer, Powers.ORDINARY, TODAY, latest));
        }

        @Test
        void comesWithOneDocumentThatStaysInTheFile() {
            refused("power.one-document", () -> desk.grant(client, terms(lawyer, Powers.ORDINARY), powers.form(0)));
            refused("power.one-document", () -> desk.grant(client, terms(lawyer, Powers.ORDINARY), powers.form(2)));
            powers.grant(client, terms(lawyer, Powers.ORDINARY));
            assertThat(texts(
                            "SELECT CONCAT(e.name, e.visibility) FROM power_of_attorney w"
                                    + " JOIN evidence e ON e.id = w.document_id WHERE w.party_id = ?",
                            client.partyId()))
                    .containsExactly("授权委托书.txtSTAFF");
        }

        @Test
        void isToldToThePartyAndInTheTimelineAndTheAudit() {
            accepted(Powers.SPECIAL);
            desk.resign(lawyer, power());
            assertThat(matter.events())
                    .containsSubsequence(
                            MatterEvent.POWER_GRANTED, MatterEvent.POWER_ACCEPTED, MatterEvent.POWER_ENDED);
            for (MatterEvent event :
                    List.of(MatterEvent.POWER_GRANTED, MatterEvent.POWER_ACCEPTED, MatterEvent.POWER_ENDED)) {
                assertThat(matter.toldOf(event)).hasSize(1);
            }
            assertThat(texts(
                            "SELECT CONCAT(act, ' ', actor_kind, ' ', actor_id) FROM audit_entry"
                                    + " WHERE subject = ? ORDER BY id",
                            "power " + power()))
                    .containsExactly("POWER_GRANTED PARTY " + client.partyId(), "POWER_ENDED ACCOUNT " + lawyer.id());
        }

        @Test
        void L06_doesNotShowItsAddressInACopyOfTheDatabase() {
            powers.grant(client, terms(lawyer, Powers.ORDINARY));
            assertThat(texts("SELECT email FROM power_of_attorney WHERE party_id = ?", client.partyId()))
                    .noneMatch(kept -> kept.contains(lawyer.email()));
        }
    }

    @Nested
    class TheLink {
        @Test
        void isGoodOnceAndForSevenDays() {
            powers.grant(client, terms(lawyer, Powers.ORDINARY));
            String link = powers.link(lawyer);
            assertThat(answer.look(lawyer, link)).isPresent();
            CLOCK.pass(Duration.ofDays(7));
            assertThat(answer.look(lawyer, link)).isEmpty();
            notFound(() -> answer.accept(lawyer, link));
            assertThat(status()).isEqualTo(PowerStatus.UNANSWERED);
        }

        @Test
        void isUsedUpByTheAnswer() {
            accepted(Powers.ORDINARY);
            notFound(() -> answer.accept(lawyer, powers.link(lawyer)));
            notFound(() -> answer.decline(lawyer, powers.link(lawyer)));
            assertThat(opens()).isTrue();
        }

        @Test
        void opensNothingAfterARefusal() {
            powers.grant(client, terms(lawyer, Powers.ORDINARY));
            answer.decline(lawyer, powers.link(lawyer));
            notFound(() -> answer.accept(lawyer, powers.link(lawyer)));
            assertThat(opens()).isFalse();
            assertThat(status()).isEqualTo(PowerStatus.ENDED);
            assertThat(matter.toldOf(MatterEvent.POWER_NOT_ACCEPTED)).hasSize(1);
        }

        @Test
        void isVoidOnceThePartyTakesThePowerBack() {
            powers.grant(client, terms(lawyer, Powers.ORDINARY));
            desk.revoke(client, power());
            assertThat(answer.look(lawyer, powers.link(lawyer))).isEmpty();
            notFound(() -> answer.accept(lawyer, powers.link(lawyer)));
        }

        @Test
        void isOfNoUseToAnotherAddressAndStaysGoodForItsOwn() {
            powers.grant(client, terms(lawyer, Powers.SPECIAL));
            AccountHolder stranger = people.holder();
            String link = powers.link(lawyer);
            refused("link.other-address", () -> answer.look(stranger, link));
            refused("link.other-address", () -> answer.accept(stranger, link));
            refused("link.other-address", () -> answer.decline(stranger, link));
            assertThat(answer.look(lawyer, link)).isPresent();
        }

        @Test
        void isNotForCompanies() {
            AccountHolder firm = people.company("某律师事务所");
            powers.grant(client, terms(firm, Powers.SPECIAL));
            refused("link.person-only", () -> answer.accept(firm, powers.link(firm)));
        }
    }
}
