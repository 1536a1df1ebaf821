package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Samples;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.SeriesMatters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;

/** The same infringement by several who have nothing to do with each other. */
class SeriesTest extends CaseworkTest {
    private final AFiling filing = aFiling().against("甲店", "乙店", "丙店").severally();

    private static List<String> numbers(Filed filed) {
        return filed.all().stream().map(Filed::number).toList();
    }

    private static List<Party> parties(Filed filed) {
        return the(Parties.class).ofMatter(filed.applicant().matterId());
    }

    private List<SeriesMatters.Row> series() {
        return the(SeriesMatters.class).filed(filing.formKey());
    }

    @Nested
    class AForm {
        @Test
        void filesOneMatterAgainstEach() {
            Filed filed = filing.sent();
            assertThat(numbers(filed)).hasSize(3).doesNotHaveDuplicates();
            assertThat(filed.all())
                    .extracting(one -> parties(one).stream().map(Party::name).toList())
                    .containsExactly(List.of("张三", "甲店"), List.of("张三", "乙店"), List.of("张三", "丙店"));
            assertThat(series()).extracting(SeriesMatters.Row::number).isEqualTo(numbers(filed));
            assertThat(series()).extracting(SeriesMatters.Row::respondent).containsExactly("甲店", "乙店", "丙店");
        }

        @Test
        void opensEachWithAClockADeskAndALine() {
            for (Filed one : filing.sent().all()) {
                long id = one.applicant().matterId();
                assertThat(count("SELECT COUNT(*) FROM deadline WHERE matter_id = ? AND status = 'OPEN'", id))
                        .isEqualTo(1);
                assertThat(texts("SELECT desk FROM assignment WHERE matter_id = ?", id))
                        .containsExactly("INTAKE");
                assertThat(texts("SELECT event FROM timeline_entry WHERE matter_id = ?", id))
                        .containsExactly(MatterEvent.FILED.name());
            }
        }

        @Test
        void putsItsFilesAndParticularsIntoEachAndStoresThemOnce() throws IOException {
            Particulars said = new Particulars(
                    List.of(new StatedRight(IpType.TRADEMARK, "12345678", null, null)),
                    Map.of(Question.SINCE, "2026年9月起"));
            the(Uploads.class).add(filing.formKey(), EvidencePurpose.ACT, "店面.png", Samples.of("店面.png"));
            for (Filed one : filing.saying(said).sent().all()) {
                long id = one.applicant().matterId();
                assertThat(texts(
                                "SELECT CONCAT_WS(' ', name, purpose, party_id) FROM evidence WHERE matter_id = ?", id))
                        .containsExactly("店面.png ACT " + one.applicant().id());
                assertThat(the(StatedParticulars.class).of(id)).isEqualTo(said);
            }
            assertThat(count(
                            "SELECT COUNT(DISTINCT e.sha256) FROM evidence e JOIN matter m ON m.id = e.matter_id"
                                    + " WHERE m.series_key = ?",
                            filing.formKey()))
                    .isEqualTo(1);
        }

        @Test
        void againstOneIsNoSeries() {
            Filed alone = aFiling().against("甲店").severally().sent();
            assertThat(alone.others()).isEmpty();
            assertThat(texts("SELECT COALESCE(series_key, '-') FROM matter WHERE number = ?", alone.number()))
                    .containsExactly("-");
        }

        @Test
        void againstSeveralWhoActTogetherIsOneMatter() {
            Filed together = aFiling().against("甲店", "乙店").sent();
            assertThat(together.others()).isEmpty();
            assertThat(parties(together)).hasSize(3);
        }
    }

    @Nested
    class TheSameFormAgain {
        @Test
        void givesTheSameReceipts() {
            Filed once = filing.sent();
            Filed again = filing.sent();
            assertThat(numbers(again)).isEqualTo(numbers(once));
            assertThat(again.all())
                    .extracting(one -> one.applicant().id())
                    .isEqualTo(
                            once.all().stream().map(one -> one.applicant().id()).toList());
        }

        @Test
        void togetherInsteadIsAnotherForm() {
            filing.sent();
            refused("form-sent-before", () -> aFiling()
                    .withForm(filing.formKey())
                    .against("甲店", "乙店", "丙店")
                    .sent());
        }

        @Test
        void twentyTimesAtOnceFilesOneSeries() throws Exception {
            filing.build();
            ExecutorService hands = Executors.newFixedThreadPool(20);
            try {
                List<Callable<Filed>> all = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    all.add(filing::sent);
                }
                List<List<String>> receipts = new ArrayList<>();
                for (Future<Filed> one : hands.invokeAll(all)) {
                    receipts.add(numbers(one.get()));
                }
                assertThat(receipts).containsOnly(receipts.get(0));
            } finally {
                hands.shutdownNow();
            }
            assertThat(series()).hasSize(3);
        }
    }

    @Nested
    class OnADesk {
        private List<String> seenBy(Officer officer, Desk desk) {
            return the(SeriesMatters.class)
                    .onDesk(filing.formKey(), desk, officer.bodyId(), officer.id(), officer.ownOnly())
                    .stream()
                    .map(SeriesMatters.Row::respondent)
                    .toList();
        }

        @Test
        void theSiblingsAreSeenThatLieThere() {
            filing.sent();
            assertThat(seenBy(clerk(), Desk.INTAKE)).containsExactly("甲店", "乙店", "丙店");
            Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
            assertThat(seenBy(elsewhere, Desk.ENFORCEMENT)).isEmpty();
        }
    }
}
