package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.notification.OutboxMessages;

class DraftDeskTest extends CaseworkTest {
    private static final String SECRET_WORDS = "只有本人知道的经过";

    private final DraftDesk desk = the(DraftDesk.class);
    private final DraftLinks links = the(DraftLinks.class);
    private final DraftOwner browser = someBrowser();
    private final String formKey = UUID.randomUUID().toString();

    private static DraftOwner someBrowser() {
        return new DraftOwner(null, Tokens.fresh(), "network " + UUID.randomUUID());
    }

    private static DraftOwner someAccount() {
        AccountHolder holder = the(TestAccounts.class).holder();
        return new DraftOwner(holder.id(), "", "198.51.100.7");
    }

    private DraftText text(String answers, int version, int page) {
        return new DraftText(formKey, MatterKind.COMPLAINT, "题目", answers, version, page);
    }

    private DraftKept begun() {
        return desk.keep(browser, text(SECRET_WORDS, DraftText.NONE, 1));
    }

    private static void attach(String formKey) {
        try {
            the(Uploads.class).add(formKey, EvidencePurpose.OTHER, "照片.txt", new ByteArrayInputStream("x".getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class Saved {
        @Test
        void W14_isThereAsItWasTyped() {
            DraftKept kept = begun();
            assertThat(kept.saved()).isTrue();
            Draft draft = desk.open(browser, kept.id());
            assertThat(draft.answers()).isEqualTo(SECRET_WORDS);
            assertThat(draft.title()).isEqualTo("题目");
            assertThat(draft.formKey()).isEqualTo(formKey);
            assertThat(draft.savedAt()).isEqualTo(CLOCK.instant());
            assertThat(desk.ofOwner(browser)).extracting(DraftLine::title).containsExactly("题目");
        }

        @Test
        void L06_cannotBeReadInTheDatabase() {
            String key = Tokens.fresh();
            desk.keep(new DraftOwner(null, key, "n"), text(SECRET_WORDS, DraftText.NONE, 1));
            assertThat(texts("SELECT CONCAT_WS('|', title, answers, browser_hash) FROM draft"))
                    .isNotEmpty()
                    .noneMatch(row -> row.contains(SECRET_WORDS) || row.contains("题目") || row.contains(key));
        }

        @Test
        void againByThePageThatSavedLastIsNoContradictionThoughItsAnswerWasLost() {
            DraftKept first = begun();
            DraftKept second = desk.keep(browser, text("更多", DraftText.NONE, 1));
            assertThat(second.saved()).isTrue();
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(desk.open(browser, first.id()).answers()).isEqualTo("更多");
        }

        @Test
        void W12_W14_byAnotherPageWinsOnlyWithTheVersionItWasDrawnFrom() {
            DraftKept first = begun();
            CLOCK.pass(Duration.ofMinutes(3));
            DraftKept other = desk.keep(browser, text("另一处", first.version(), 2));
            assertThat(other.saved()).isTrue();
            DraftKept stale = desk.keep(browser, text("旧的一页", first.version(), 1));
            assertThat(stale.outcome()).isEqualTo(DraftOutcome.NEWER);
            assertThat(stale.savedAt()).isEqualTo(CLOCK.instant());
            assertThat(desk.open(browser, first.id()).answers()).isEqualTo("另一处");
            assertThat(desk.keep(browser, text("仍要这一页", stale.version(), 1)).saved())
                    .isTrue();
            assertThat(desk.open(browser, first.id()).answers()).isEqualTo("仍要这一页");
        }

        @Test
        void W01_twentyTimesAtOnceIsOneDraft() throws Exception {
            Callable<DraftKept> save = DraftDeskTest.this::begun;
            var pool = Executors.newFixedThreadPool(8);
            try {
                for (var one : pool.invokeAll(
                        IntStream.range(0, 20).mapToObj(any -> save).toList())) {
                    assertThat(one.get().saved()).isTrue();
                }
            } finally {
                pool.shutdownNow();
            }
            assertThat(count("SELECT COUNT(*) FROM draft WHERE form_key = ?", formKey))
                    .isOne();
        }

        @Test
        void neitherWithoutMeasureNorWithoutEnd() {
            assertThat(desk.keep(browser, text("x".repeat(DraftDesk.LONGEST + 1), 0, 1))
                            .outcome())
                    .isEqualTo(DraftOutcome.TOO_LONG);
            for (int i = 0; i < DraftSaving.MOST_OF_A_BROWSER; i++) {
                assertThat(desk.keep(browser, another(i)).saved()).isTrue();
            }
            assertThat(begun().outcome()).isEqualTo(DraftOutcome.FULL);
        }

        @Test
        void ofOneNetworkOnlySoManyNewOnesAnHour() {
            String network = "network " + UUID.randomUUID();
            for (int i = 0; i < DraftDesk.NEW_OF_A_NETWORK; i++) {
                desk.keep(new DraftOwner(null, Tokens.fresh(), network), another(i));
            }
            DraftOwner next = new DraftOwner(null, Tokens.fresh(), network);
            assertThat(desk.keep(next, another(0)).outcome()).isEqualTo(DraftOutcome.TOO_OFTEN);
            CLOCK.pass(Duration.ofHours(1).plusSeconds(1));
            assertThat(desk.keep(next, another(0)).saved()).isTrue();
        }

        private DraftText another(int page) {
            return new DraftText(UUID.randomUUID().toString(), MatterKind.COMPLAINT, "", "{}", DraftText.NONE, page);
        }
    }

    @Nested
    class Filed {
        @Test
        void W01_isNoDraftAnyMoreAndIsNotSavedAgain() {
            DraftKept kept = begun();
            attach(formKey);
            AFiling filing = aFiling().withForm(formKey);
            filing.sent();
            notFound(() -> desk.open(browser, kept.id()));
            assertThat(begun().outcome()).isEqualTo(DraftOutcome.FILED);
            assertThat(count("SELECT COUNT(*) FROM draft_file WHERE form_key = ?", formKey))
                    .isZero();
        }
    }

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

    @Nested
    class Removed {
        @Test
        void discardedWithItsFiles() {
            DraftKept kept = begun();
            attach(formKey);
            desk.discard(browser, kept.id());
            notFound(() -> desk.open(browser, kept.id()));
            assertThat(the(Uploads.class).ofForm(formKey)).isEmpty();
        }

        @Test
        void L02_ninetyDaysAfterItWasLastSavedWithItsFiles() {
            DraftKept kept = begun();
            attach(formKey);
            CLOCK.pass(Draft.KEPT.minusSeconds(1));
            the(DraftSweeping.class).sweep();
            assertThat(desk.open(browser, kept.id())).isNotNull();
            CLOCK.pass(Duration.ofSeconds(1));
            notFound(() -> desk.open(browser, kept.id()));
            assertThat(the(DraftSweeping.class).sweep()).isPositive();
            assertThat(count("SELECT COUNT(*) FROM draft WHERE form_key = ?", formKey))
                    .isZero();
            assertThat(the(Uploads.class).ofForm(formKey)).isEmpty();
        }
    }
}
