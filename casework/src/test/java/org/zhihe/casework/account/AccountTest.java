package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.account.Arrival.Answer;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;

class AccountTest extends CaseworkTest {
    private static final String WANTED = "a quite different password";
    private final Registration registration = the(Registration.class);
    private final AccountSignIn door = the(AccountSignIn.class);
    private final AccountChanges changes = the(AccountChanges.class);
    private final PasswordReset reset = the(PasswordReset.class);
    private final TestAccounts people = the(TestAccounts.class);
    private final String email = TestAccounts.freshEmail();

    private Answer signIn(String address, String password) {
        return arrive(address, password, "198.51." + Math.floorMod(address.hashCode(), 100_000))
                .answer();
    }

    private Arrival arrive(String address, String password, String network) {
        return door.signIn(AccountSignIn.knock(address, network, ""), password, "test");
    }

    private String signedIn() {
        return arrive(email, TestAccounts.PASSWORD, "n").token();
    }

    private long mails(AccountNotice notice) {
        return mails().stream()
                .filter(mail -> mail.notice().equals(notice.name()))
                .count();
    }

    private List<OutboxMessage> mails() {
        return the(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                .filter(mail -> mail.recipient().equals(email))
                .toList();
    }

    @Test
    void anAccountOpensNothingBeforeItsAddressIsConfirmed() {
        registration.register(TestAccounts.application(email));
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.REFUSED);
        assertThat(registration.confirm(people.mailed(email, LinkPurpose.CONFIRM_EMAIL), TestAccounts.PASSWORD))
                .isPresent();
        assertThat(signIn(" " + email.toUpperCase(), TestAccounts.PASSWORD)).isEqualTo(Answer.IN);
    }

    @Test
    void theOwnerOfAnAddressCannotBeLedToConfirmAnothersPassword() {
        registration.register(TestAccounts.application(email));
        assertThat(registration.confirm(people.mailed(email, LinkPurpose.CONFIRM_EMAIL), WANTED))
                .isEmpty();
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.REFUSED);
    }

    @Test
    void A07_registeringAnAddressAgainChangesNothingAndTellsItsOwnerOnly() {
        people.holder(email);
        registration.register(new Registration.Application(
                org.zhihe.casework.party.PartyKind.COMPANY, "别人", email, null, null, WANTED));
        assertThat(signIn(email, WANTED)).isEqualTo(Answer.REFUSED);
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.IN);
        assertThat(mails(AccountNotice.ALREADY_REGISTERED)).isOne();
    }

    @Test
    void aStrangersRegistrationNeitherSpoilsNorFillsInTheOwners() {
        registration.register(TestAccounts.application(email));
        String link = people.mailed(email, LinkPurpose.CONFIRM_EMAIL);
        registration.register(new Registration.Application(
                org.zhihe.casework.party.PartyKind.COMPANY, "别人", email, null, null, WANTED));
        String strangers = people.mailed(email, LinkPurpose.CONFIRM_EMAIL);
        Account account = registration.confirm(link, TestAccounts.PASSWORD).orElseThrow();
        assertThat(account.name()).isEqualTo("账号甲");
        assertThat(registration.confirm(strangers, WANTED)).isEmpty();
        assertThat(signIn(email, WANTED)).isEqualTo(Answer.REFUSED);
    }

    @Test
    void registeringKeepsWhichNoticeWasAgreedTo() {
        AccountHolder holder = people.holder(email);
        assertThat(the(Consents.class).ofAccount(holder.id())).singleElement().satisfies(consent -> {
            assertThat(consent.kind()).isEqualTo(ConsentKind.PRIVACY_NOTICE);
            assertThat(consent.noticeVersion()).isEqualTo(Consents.NOTICE_VERSION);
        });
    }

    @Test
    void A12_aResetLinkIsGoodOnceAndEndsAllSessions() {
        people.holder(email);
        String token = signedIn();
        reset.ask(email);
        String link = people.mailed(email, LinkPurpose.RESET_PASSWORD);
        assertThat(reset.reset(link, WANTED)).isTrue();
        assertThat(reset.reset(link, "once more another one")).isFalse();
        assertThat(door.find(token)).isEmpty();
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.REFUSED);
        assertThat(signIn(email, WANTED)).isEqualTo(Answer.IN);
        assertThat(mails(AccountNotice.PASSWORD_CHANGED)).isOne();
    }

    @Test
    void A12_aResetLinkIsVoidOnceThePasswordWasChanged() {
        AccountHolder holder = people.holder(email);
        reset.ask(email);
        String link = people.mailed(email, LinkPurpose.RESET_PASSWORD);
        changes.changePassword(holder, TestAccounts.PASSWORD, WANTED);
        assertThat(reset.reset(link, "once more another one")).isFalse();
    }

    @Test
    void A10_aMailboxGetsThreeResetMailsAnHour() {
        people.holder(email);
        for (int i = 0; i < 50; i++) {
            reset.ask(email);
        }
        assertThat(mails(AccountNotice.PASSWORD_TO_RESET)).isEqualTo(3);
    }

    @Test
    void A07_askingToResetWithoutAnAccountSendsNothing() {
        reset.ask(email);
        assertThat(mails()).isEmpty();
        assertThat(reset.reset(people.mailed(email, LinkPurpose.RESET_PASSWORD), WANTED))
                .isFalse();
    }

    @Test
    void A08_afterTenMissesEvenTheRightPasswordWaitsForAQuarterOfAnHour() {
        people.holder(email);
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(email, WANTED)).isEqualTo(Answer.REFUSED);
        }
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.WAIT);
        assertThat(arrive(email, TestAccounts.PASSWORD, "192.0.2.1").answer()).isEqualTo(Answer.IN);
        CLOCK.pass(Duration.ofMinutes(16));
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.IN);
    }

    @Test
    void A13_nothingChangesWithoutThePasswordOfNow() {
        AccountHolder holder = people.holder(email);
        refused("account.wrong-password", () -> changes.changePassword(holder, WANTED, WANTED));
        refused("account.wrong-password", () -> changes.changePhone(holder, WANTED, null));
        refused("account.wrong-password", () -> changes.askToChangeEmail(holder, WANTED, TestAccounts.freshEmail()));
        refused("account.wrong-password", () -> changes.close(holder, WANTED));
        assertThat(people.account(holder.id()).phone()).isEqualTo("13800000000");
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.IN);
    }

    @Test
    void A13_aChangeEndsTheOtherSessionsAndTellsTheOldAddress() {
        AccountHolder holder = people.holder(email);
        String other = signedIn();
        changes.changePassword(holder, TestAccounts.PASSWORD, WANTED);
        assertThat(door.find(other)).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM account_session WHERE account_id = ?", holder.id()))
                .isOne();
        assertThat(mails(AccountNotice.PASSWORD_CHANGED)).isOne();
    }

    @Test
    void anAddressChangesWhenTheNewOneIsConfirmedAndTheOldOneIsTold() {
        AccountHolder holder = people.holder(email);
        String wanted = TestAccounts.freshEmail();
        changes.askToChangeEmail(holder, TestAccounts.PASSWORD, wanted);
        assertThat(people.account(holder.id()).email()).isEqualTo(email);
        assertThat(changes.changeEmail(people.mailed(wanted, LinkPurpose.CHANGE_EMAIL)))
                .isTrue();
        assertThat(people.account(holder.id()).email()).isEqualTo(wanted);
        assertThat(mails(AccountNotice.EMAIL_CHANGED)).isOne();
    }

    @Test
    void anAddressThatGotAnAccountMeanwhileIsNotTaken() {
        AccountHolder holder = people.holder(email);
        String wanted = TestAccounts.freshEmail();
        changes.askToChangeEmail(holder, TestAccounts.PASSWORD, wanted);
        people.holder(wanted);
        assertThat(changes.changeEmail(people.mailed(wanted, LinkPurpose.CHANGE_EMAIL)))
                .isFalse();
        assertThat(people.account(holder.id()).email()).isEqualTo(email);
    }

    @Test
    void aClosedAccountKeepsNoContactAndOpensNothing() {
        AccountHolder holder = people.holder(email);
        changes.close(holder, TestAccounts.PASSWORD);
        assertThat(people.account(holder.id()).email()).isNull();
        assertThat(people.account(holder.id()).phone()).isNull();
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.REFUSED);
        assertThat(mails(AccountNotice.ACCOUNT_CLOSED)).isOne();
        people.holder(email);
        assertThat(signIn(email, TestAccounts.PASSWORD)).isEqualTo(Answer.IN);
    }

    @Test
    void aSessionEndsWhenItIsLeftAloneAndAfterHalfADay() {
        people.holder(email);
        String token = signedIn();
        CLOCK.pass(AccountSignIn.IDLE.plusSeconds(1));
        assertThat(door.find(token)).isEmpty();
        String used = signedIn();
        for (int i = 0; i < 13; i++) {
            CLOCK.pass(Duration.ofMinutes(55));
            assertThat(door.find(used)).isPresent();
        }
        CLOCK.pass(Duration.ofMinutes(10));
        assertThat(door.find(used)).isEmpty();
    }

    @Test
    void askingHowLongASessionLastsMakesItNoLonger() {
        people.holder(email);
        String token = signedIn();
        Instant begun = CLOCK.instant();
        CLOCK.pass(Duration.ofMinutes(50));
        for (int i = 0; i < 3; i++) {
            assertThat(door.lifetime(token)).hasValueSatisfying(lasts -> {
                assertThat(lasts.end()).isCloseTo(begun.plus(AccountSignIn.IDLE), within(1, ChronoUnit.SECONDS));
                assertThat(lasts.latest()).isCloseTo(begun.plus(AccountSignIn.LONGEST), within(1, ChronoUnit.SECONDS));
            });
        }
        AccountHolder there = door.find(token).orElseThrow();
        assertThat(door.lifetime(token).orElseThrow().end())
                .isCloseTo(CLOCK.instant().plus(AccountSignIn.IDLE), within(1, ChronoUnit.SECONDS))
                .isAfterOrEqualTo(AccountSignIn.lifetime(there, CLOCK.instant()).end());
        CLOCK.pass(AccountSignIn.IDLE.plusSeconds(1));
        assertThat(door.lifetime(token)).isEmpty();
        assertThat(door.lifetime(null)).isEmpty();
    }

    @Test
    void nearItsLongestASessionEndsHoweverItIsUsed() {
        people.holder(email);
        String token = signedIn();
        Instant begun = CLOCK.instant();
        for (int i = 0; i < 13; i++) {
            CLOCK.pass(Duration.ofMinutes(55));
            door.find(token);
        }
        assertThat(door.lifetime(token)).hasValueSatisfying(lasts -> {
            assertThat(lasts.end()).isEqualTo(lasts.latest());
            assertThat(lasts.latest()).isCloseTo(begun.plus(AccountSignIn.LONGEST), within(1, ChronoUnit.SECONDS));
        });
    }
}
