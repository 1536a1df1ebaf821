package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.MatterKind;

/** What is kept of a draft, and until when. */
class DraftDeskTest extends BegunDraft {
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
