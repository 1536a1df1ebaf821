package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.Visibility;

/** What receivers receipt, find incomplete, and pass on. */
class TransferReceiptTest extends TransferAtHand {
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
        assertThat(reading.letter(passed).copies()).containsExactly(prosecutor.bodyName(), "当地检察院");
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
                        police, id, version(id), Beginning.here(TransferKind.REVERSE, inspector.bodyId()), decision()));
    }
}
