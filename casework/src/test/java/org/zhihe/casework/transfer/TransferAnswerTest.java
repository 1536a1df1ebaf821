package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.ProcedureKind;

/** What receivers decide on what comes to them, and on nothing else. */
class TransferAnswerTest extends TransferAtHand {
    private static final Paper PAPER = new Paper("武公函〔2026〕9号", CLOCK.today());

    @Test
    void anotherBodysTransferIsNotThere() {
        long id = receipted();
        Officer court = officer(Role.COURT_CLERK, "court-xianning");
        Officer otherPolice = officer(Role.POLICE_LIAISON, "procuratorate");
        for (Officer stranger : List.of(court, otherPolice, clerk(), mediator())) {
            notFoundAndUnchanged(id, () -> inbox.receipt(stranger, id, version(id), "收1号", null));
            notFoundAndUnchanged(id, () -> inbox.takeUp(stranger, id, version(id), decision(), null));
            notFoundAndUnchanged(
                    id, () -> inbox.tell(stranger, id, version(id), FeedbackStage.OTHER, "无", false, null));
        }
    }

    @Test
    void theSenderDoesNotAnswerForWhoCanAnswerItself() {
        long id = sent();
        notFoundAndUnchanged(id, () -> inbox.receipt(inspector, id, version(id), "收1号", PAPER));
        notFoundAndUnchanged(id, () -> inbox.takeUp(colleague, id, version(id), decision(), PAPER));
    }

    @Test
    void theProcuratorateReadsItsCopyAndActsOnNothing() {
        long id = receipted();
        assertThat(reading.of(prosecutor, id).part()).isEqualTo(TransferRow.Part.COPIED);
        assertThat(the(Matters.class)
                        .findOnDesk(matter.number(), Desk.OVERSIGHT, prosecutor.bodyId(), prosecutor.id(), false))
                .isEmpty();
        notFoundAndUnchanged(id, () -> inbox.takeUp(prosecutor, id, version(id), decision(), null));
        notFoundAndUnchanged(id, () -> desk.handOver(prosecutor, id, version(id), CLOCK.today(), "物品"));
        notFound(() -> the(TransferPackage.class).of(prosecutor, id));
        inbox.comment(prosecutor, id, "建议同步移送电子数据");
        assertThat(reading.history(reading.of(inspector, id)).get(0).act()).isEqualTo(MatterEvent.OVERSIGHT_COMMENTED);
        assertThat(matter.events()).doesNotContain(MatterEvent.OVERSIGHT_COMMENTED);
        notFound(() -> inbox.comment(police, id, "无"));
    }

    @Test
    void nothingIsDecidedBeforeTheReceiptNorInTheFuture() {
        long id = sent();
        refusedAndUnchanged(id, "transition", () -> inbox.takeUp(police, id, version(id), decision(), null));
        inbox.receipt(police, id, version(id), "收1号", null);
        Decision tomorrow = new Decision("立1号", CLOCK.today().plusDays(1), "有");
        refusedAndUnchanged(id, "day-in-future", () -> inbox.takeUp(police, id, version(id), tomorrow, null));
    }

    @Nested
    class WhoHasNoAccess {
        private long sentElsewhere() {
            return sent(Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "当地检察院"));
        }

        @Test
        void answersOnPaperAndTheSenderRecordsItWithDayAndNumber() {
            long id = sentElsewhere();
            refusedAndUnchanged(
                    id, "transfer.paper-missing", () -> inbox.receipt(inspector, id, version(id), "收9号", null));
            inbox.receipt(inspector, id, version(id), "收9号", PAPER);
            inbox.takeUp(inspector, id, version(id), decision(), PAPER);
            assertThat(reading.history(reading.of(inspector, id)).get(0).paperNumber())
                    .isEqualTo(PAPER.number());
            inbox.tell(colleague, id, version(id), FeedbackStage.INVESTIGATION, "侦查中", false, PAPER);
        }

        @Test
        void periodsBeginOnTheDayOfTheLetterNotOfItsTyping() {
            long id = sentElsewhere();
            Paper earlier = new Paper("武公函〔2026〕9号", CLOCK.today());
            CLOCK.pass(Duration.ofDays(2));
            inbox.receipt(inspector, id, version(id), "收9号", earlier);
            assertThat(the(org.zhihe.casework.deadline.Deadlines.class)
                            .findPending(matter.id(), DeadlineRule.TRANSFER_ANSWER, id))
                    .hasValueSatisfying(one -> assertThat(one.startedOn()).isEqualTo(earlier.day()));
        }

        @Test
        void isNotAnsweredForFromALetterOfTomorrow() {
            long id = sentElsewhere();
            Paper tomorrow = new Paper("函1号", CLOCK.today().plusDays(1));
            refusedAndUnchanged(id, "day-in-future", () -> inbox.receipt(inspector, id, version(id), "收9号", tomorrow));
        }

        @Test
        void sendsOnPaperAndTheReceiverRecordsIt() {
            TransferRecords records = the(TransferRecords.class);
            Arrived letter = new Arrived(
                    "鄂州检建〔2026〕3号", CLOCK.today().minusDays(2), CLOCK.today(), "咸市监收〔2026〕8号", "不起诉，建议行政处罚", null);
            long id = records.record(
                    inspector,
                    matter.number(),
                    matter.version(),
                    TransferKind.PROCURATORATE_OPINION,
                    "鄂州市人民检察院",
                    letter);
            TransferRow row = reading.of(inspector, id);
            assertThat(row.part()).isEqualTo(TransferRow.Part.RECEIVER);
            assertThat(row.status()).isEqualTo(TransferStatus.RECEIPTED);
            assertThat(row.awaited()).isEqualTo(DeadlineRule.TRANSFER_OPINION);
            refused(
                    "stale",
                    () -> records.record(
                            inspector,
                            matter.number(),
                            matter.version() - 1,
                            TransferKind.PROCURATORATE_OPINION,
                            "鄂州市人民检察院",
                            letter));
            notFound(() -> records.record(
                    inspector, matter.number(), matter.version(), TransferKind.CRIMINAL_LEAD, "鄂州市公安局", letter));
        }
    }

    @Nested
    class AnotherAuthority {
        private final Officer bookshops = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");

        private long sentThere() {
            return sent(Beginning.here(TransferKind.OTHER_AUTHORITY, bookshops.bodyId()));
        }

        @Test
        void isToldToTheApplicantAndIsATrackOfTheMatter() {
            long id = sentThere();
            assertThat(matter.toldOf(MatterEvent.TRANSFER_TOLD)).containsExactly("zhangsan@example.invalid");
            assertThat(matter.tracks())
                    .anyMatch(one -> one.kind() == ProcedureKind.TRANSFER && one.open() && one.id() == id);
            assertThat(reading.letter(reading.of(inspector, id)).copies()).isEmpty();
        }

        @Test
        void thatDecidesDisputesHasOneWhenItTakesItUp() {
            Officer office = officer(Role.ADJUDICATOR, "ip-office");
            long id = sent(Beginning.here(TransferKind.OTHER_AUTHORITY, office.bodyId()));
            inbox.receipt(office, id, version(id), "收1号", null);
            inbox.takeUp(office, id, version(id), decision(), null);
            assertThat(matter.tracks())
                    .anyMatch(one ->
                            one.kind() == ProcedureKind.ADJUDICATION && one.open() && one.bodyId() == office.bodyId());
        }

        @Test
        void hasACaseWhenItTakesItUp() {
            long id = sentThere();
            inbox.receipt(bookshops, id, version(id), "收1号", null);
            inbox.takeUp(bookshops, id, version(id), decision(), null);
            assertThat(matter.tracks())
                    .anyMatch(one -> one.kind() == ProcedureKind.ENFORCEMENT
                            && one.open()
                            && one.bodyId() == bookshops.bodyId());
            assertThat(the(Matters.class)
                            .findOnDesk(matter.number(), Desk.ENFORCEMENT, bookshops.bodyId(), bookshops.id(), false))
                    .isPresent();
            assertThat(matter.toldOf(MatterEvent.TRANSFER_ANSWER_TOLD)).hasSize(1);
        }
    }
}
