package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.ProcedureKind;

/** What receivers do with what comes to them, and with nothing else. */
class TransferInboxTest extends TransferAtHand {
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
    void whatIsMissingIsAskedForAndHandedIn() {
        long id = receipted();
        inbox.findIncomplete(police, id, version(id), "缺鉴定意见", null);
        assertThat(reading.of(police, id).awaited()).isEqualTo(DeadlineRule.TRANSFER_SUPPLEMENT);
        refusedAndUnchanged(
                id,
                "transfer.no-materials",
                () -> desk.complete(inspector, id, version(id), new Selection(Set.of(), Set.of()), WORDS));
        long more = the(EvidenceAtHand.class).handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.STAFF));
        handIn(id, more);
        assertThat(positions(police, id)).containsExactly(1, 2);
        assertThat(the(TransferPackage.class).of(police, id)).hasSize(2);
        refusedAndUnchanged(id, "transfer.own-proposal", () -> desk.approve(inspector, id, version(id), Set.of()));
        desk.approve(colleague, id, version(id), Set.of());
        assertThat(reading.of(police, id).awaited()).isEqualTo(DeadlineRule.TRANSFER_ANSWER);
        assertThat(positions(police, id)).containsExactly(1, 2, 3);
    }

    private void handIn(long id, long file) {
        desk.complete(inspector, id, version(id), new Selection(Set.of(file), Set.of()), WORDS);
    }

    private List<Integer> positions(Officer reader, long id) {
        return reading.letter(reading.of(reader, id)).items().stream()
                .map(TransferItems.Line::position)
                .toList();
    }

    @Test
    void whatIsNotApprovedToBeHandedInIsMissingStill() {
        long id = receipted();
        inbox.findIncomplete(police, id, version(id), "缺鉴定意见", null);
        long more = the(EvidenceAtHand.class).handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.STAFF));
        handIn(id, more);
        the(EvidenceAtHand.class).strike(matter, inspector, more);
        refusedAndUnchanged(id, "transfer.material-changed", () -> desk.approve(colleague, id, version(id), Set.of()));
        desk.doNotApprove(colleague, id, version(id), "已排除");
        assertThat(status(id)).isEqualTo(TransferStatus.INCOMPLETE);
        assertThat(positions(inspector, id)).containsExactly(1, 2);
        inbox.takeUp(police, id, version(id), decision(), null);
        assertThat(status(id)).isEqualTo(TransferStatus.FILED);
    }

    @Test
    void aSecretHandedInLaterIsReleasedByNameToo() {
        long id = receipted();
        inbox.findIncomplete(police, id, version(id), "缺配方", null);
        long more = the(EvidenceAtHand.class).handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.STAFF));
        the(EvidenceAtHand.class).seal(matter, inspector, more, inspector);
        handIn(id, more);
        refusedAndUnchanged(
                id, "transfer.secret-not-released", () -> desk.approve(colleague, id, version(id), Set.of()));
        desk.approve(colleague, id, version(id), Set.of(3));
        assertThat(the(TransferPackage.class).of(police, id)).allMatch(TransferPackage.Piece::handedOut);
    }

    @Test
    void whoPassesOnDoesNotPassOnTheRelease() {
        the(EvidenceAtHand.class).seal(matter, inspector, evidence, inspector);
        long id = proposed();
        desk.approve(colleague, id, version(id), Set.of(2));
        desk.send(inspector, id, version(id));
        inbox.receipt(police, id, version(id), "收1号", null);
        assertThat(the(TransferPackage.class).of(police, id)).allMatch(TransferPackage.Piece::handedOut);
        long next = inbox.passOn(
                police,
                id,
                version(id),
                Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "当地检察院"),
                new Decision(null, CLOCK.today(), "犯罪地在武汉"));
        assertThat(the(TransferPackage.class).of(police, next))
                .extracting(TransferPackage.Piece::handedOut)
                .containsExactly(true, false);
    }

    @Test
    void nothingIsDecidedBeforeTheReceiptNorInTheFuture() {
        long id = sent();
        refusedAndUnchanged(id, "transition", () -> inbox.takeUp(police, id, version(id), decision(), null));
        inbox.receipt(police, id, version(id), "收1号", null);
        Decision tomorrow = new Decision("立1号", CLOCK.today().plusDays(1), "有");
        refusedAndUnchanged(id, "day-in-future", () -> inbox.takeUp(police, id, version(id), tomorrow, null));
    }

    @Test
    void whoseItIsNotPassesItOnAndTheSenderIsTold() {
        long id = receipted();
        Decision reason = new Decision(null, CLOCK.today(), "犯罪地在武汉");
        long next = inbox.passOn(
                police, id, version(id), Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "当地检察院"), reason);
        assertThat(status(id)).isEqualTo(TransferStatus.CLOSED);
        assertThat(reading.of(inspector, id).result()).isEqualTo(TransferResult.FORWARDED);
        assertThat(reading.history(reading.of(inspector, id)).get(0).details()).contains("武汉市公安局");
        TransferRow passed = reading.of(police, next);
        assertThat(passed.priorId()).isEqualTo(id);
        assertThat(passed.dueAt()).isEqualTo(CLOCK.instant().plus(Duration.ofHours(25)));
        assertThat(reading.letter(passed).items()).hasSize(2);
        assertThat(reading.letter(passed).copies()).containsExactly(prosecutor.bodyName());
        notFound(() -> reading.of(inspector, next));
    }

    @Test
    void itIsNotPassedBackToWhoSentIt() {
        long id = receipted();
        refusedAndUnchanged(
                id,
                "transfer.receiver",
                () -> inbox.passOn(
                        police,
                        id,
                        version(id),
                        Beginning.here(TransferKind.CRIMINAL_LEAD, inspector.bodyId()),
                        decision()));
        refusedAndUnchanged(
                id,
                "transfer.cycle",
                () -> inbox.passOn(
                        police,
                        id,
                        version(id),
                        Beginning.here(TransferKind.REVERSE, inspector.bodyId()),
                        decision()));
    }

    @Nested
    class WhoHasNoAccess {
        private long sentElsewhere() {
            long id = desk.begin(inspector, matter.number(), Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "当地检察院"));
            desk.propose(inspector, id, 0, aCase(), everything(evidence), WORDS);
            desk.approve(colleague, id, 1, Set.of());
            desk.send(inspector, id, 2);
            return id;
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
                    null,
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
                            null,
                            "鄂州市人民检察院",
                            letter));
            notFound(() -> records.record(
                    inspector, matter.number(), matter.version(), TransferKind.CRIMINAL_LEAD, null, "鄂州市公安局", letter));
            refused(
                    "transfer.sender-has-access",
                    () -> records.record(
                            inspector,
                            matter.number(),
                            matter.version(),
                            TransferKind.REVERSE,
                            police.bodyId(),
                            null,
                            letter));
        }
    }

    @Nested
    class AnotherAuthority {
        private final Officer bookshops = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");

        private long sentThere() {
            long id = desk.begin(
                    inspector, matter.number(), Beginning.here(TransferKind.OTHER_AUTHORITY, bookshops.bodyId()));
            desk.propose(inspector, id, 0, aCase(), everything(evidence), WORDS);
            desk.approve(colleague, id, 1, Set.of());
            desk.send(inspector, id, 2);
            return id;
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
            long id = desk.begin(
                    inspector, matter.number(), Beginning.here(TransferKind.OTHER_AUTHORITY, office.bodyId()));
            desk.propose(inspector, id, 0, aCase(), everything(evidence), WORDS);
            desk.approve(colleague, id, 1, Set.of());
            desk.send(inspector, id, 2);
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

    @Test
    void aMatterOfSomebodyElseIsNotTransferred() {
        MatterAtHand other = aMatter();
        Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
        notFound(() -> desk.begin(elsewhere, other.number(), lead()));
        notFound(() -> desk.begin(police, other.number(), lead()));
        notFound(() -> desk.beginFrom(police, 0, Beginning.here(TransferKind.REVERSE, inspector.bodyId())));
    }
}
