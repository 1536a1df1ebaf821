package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.notification.OutboxMessages;

/** Who opens a draft, and how it moves to another browser. */
class DraftOwnersTest extends BegunDraft {
    @Nested
    class Owned {
        @Test
        void nobodyElseOpensItOrSavesIt() {
            DraftKept kept = begun();
            for (DraftOwner other : List.of(someBrowser(), someAccount(), new DraftOwner(null, "", "n"))) {
                notFound(() -> desk.open(other, kept.id()));
                notFound(() -> desk.discard(other, kept.id()));
                notFound(() -> links.mail(other, kept.id(), "a@example.invalid"));
                assertThat(desk.ofOwner(other)).isEmpty();
                assertThat(desk.keep(other, text("别人的", kept.version(), 1)).outcome())
                        .isEqualTo(DraftOutcome.ELSEWHERE);
            }
        }

        @Test
        void byAnAccountItIsOpenOnEveryDeviceOfIt() {
            DraftOwner account = someAccount();
            DraftKept kept = desk.keep(account, text("甲", DraftText.NONE, 1));
            DraftOwner otherDevice = new DraftOwner(account.accountId(), Tokens.fresh(), "elsewhere");
            assertThat(desk.open(otherDevice, kept.id()).answers()).isEqualTo("甲");
            assertThat(desk.keep(someBrowser(), text("乙", 0, 1)).outcome()).isEqualTo(DraftOutcome.SIGN_IN);
        }

        @Test
        void whatWasBegunBeforeSigningInIsInTheAccountAfterwards() {
            DraftKept kept = begun();
            DraftOwner account = someAccount();
            assertThat(desk.attach(browser.browser(), account.accountId())).isOne();
            assertThat(desk.open(account, kept.id()).answers()).isEqualTo(SECRET_WORDS);
            notFound(() -> desk.open(browser, kept.id()));
        }

        @Test
        void aReportIsNeverTiedToAnAccount() {
            AccountHolder holder = the(TestAccounts.class).holder();
            DraftOwner both = new DraftOwner(holder.id(), Tokens.fresh(), "n");
            DraftKept kept = desk.keep(both, new DraftText(formKey, MatterKind.REPORT, "", "{}", DraftText.NONE, 1));
            assertThat(desk.attach(both.browser(), holder.id())).isZero();
            assertThat(desk.open(both, kept.id()).kind()).isEqualTo(MatterKind.REPORT);
            assertThat(texts("SELECT account_id FROM draft WHERE form_key = ? AND account_id IS NOT NULL", formKey))
                    .isEmpty();
        }

        @Test
        void L07_aBrowserThatForgotOpensNothingAndItsOpenPageSavesNothing() {
            DraftKept kept = begun();
            desk.forget(browser.browser());
            notFound(() -> desk.open(browser, kept.id()));
            assertThat(desk.keep(browser, text("再存", kept.version(), 1)).outcome())
                    .isEqualTo(DraftOutcome.ELSEWHERE);
        }

        @Test
        void goesWithTheAccountThatIsClosed() {
            AccountHolder holder = the(TestAccounts.class).holder();
            desk.keep(new DraftOwner(holder.id(), "", "n"), text("甲", DraftText.NONE, 1));
            attach(formKey);
            the(AccountChanges.class).close(holder, TestAccounts.PASSWORD);
            assertThat(count("SELECT COUNT(*) FROM draft WHERE form_key = ?", formKey))
                    .isZero();
            assertThat(the(Uploads.class).ofForm(formKey)).isEmpty();
        }
    }

    @Nested
    class Linked {
        private final DraftKept kept = begun();
        private final String token = links.token(desk.open(browser, kept.id()));

        @Test
        void lookingAtItChangesNothing() {
            assertThat(links.look(token))
                    .hasValueSatisfying(line -> assertThat(line.id()).isEqualTo(kept.id()));
            assertThat(desk.open(browser, kept.id()).version()).isEqualTo(kept.version());
        }

        @Test
        void W14_itGoesOnInAnotherBrowserAndNoLongerInTheFormer() {
            DraftOwner phone = someBrowser();
            assertThat(links.take(token, phone)).isPresent();
            assertThat(desk.open(phone, kept.id()).answers()).isEqualTo(SECRET_WORDS);
            notFound(() -> desk.open(browser, kept.id()));
            assertThat(links.take(token, browser)).isPresent();
            assertThat(desk.open(browser, kept.id()).answers()).isEqualTo(SECRET_WORDS);
        }

        @Test
        void ofAnAccountItStaysInTheAccount() {
            DraftOwner account = someAccount();
            links.take(token, account);
            DraftOwner phone = someBrowser();
            links.take(token, phone);
            assertThat(desk.open(account, kept.id())).isNotNull();
            assertThat(desk.open(phone, kept.id())).isNotNull();
        }

        @Test
        void noOtherTokenOpensIt() {
            String last = token.endsWith("0") ? "1" : "0";
            String guessed = token.substring(0, token.length() - 1) + last;
            for (String wrong : List.of("", "1", guessed, token + "0", "9" + token)) {
                assertThat(links.look(wrong)).isEmpty();
                assertThat(links.take(wrong, someBrowser())).isEmpty();
            }
            assertThat(token).matches("\\d+-[0-9a-f]{64}");
        }

        @Test
        void itIsMailedToAnAddressThreeTimesAnHour() {
            String email = TestAccounts.freshEmail();
            for (int i = 0; i < 3; i++) {
                links.mail(browser, kept.id(), email);
            }
            refused("draft.mailed-often", () -> links.mail(browser, kept.id(), email.toUpperCase()));
            var mail = the(OutboxMessages.class).newestBefore(Long.MAX_VALUE).get(0);
            assertThat(mail.recipient()).isEqualTo(email);
            assertThat(links.tokenFor(mail)).contains(token);
            desk.discard(browser, kept.id());
            assertThat(links.tokenFor(mail)).isEmpty();
        }
    }
}
