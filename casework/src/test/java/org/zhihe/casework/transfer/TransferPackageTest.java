package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.evidence.Digests;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

/** What leaves the house. */
class TransferPackageTest extends TransferAtHand {
    private final TransferPackage packages = the(TransferPackage.class);

    private static byte[] bytes(TransferPackage.Piece piece) {
        try (InputStream content = piece.content().open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void isWhatTheListSaysByteForByteAndEntered() {
        long id = receipted();
        long read = count("SELECT COUNT(*) FROM custody_entry WHERE evidence_id = ? AND act = 'DOWNLOADED'", evidence);
        List<TransferPackage.Piece> pieces = packages.of(police, id);
        assertThat(pieces).hasSize(2).allSatisfy(piece -> {
            var found = Digests.of(bytes(piece));
            assertThat(found.sha256()).isEqualTo(piece.item().sha256());
            assertThat(found.sm3()).isEqualTo(piece.item().sm3());
            assertThat(found.size()).isEqualTo(piece.item().size());
        });
        assertThat(count("SELECT COUNT(*) FROM custody_entry WHERE evidence_id = ? AND act = 'DOWNLOADED'", evidence))
                .isEqualTo(read + 1);
        assertThat(count(
                        "SELECT COUNT(*) FROM audit_entry WHERE act = 'TRANSFER_READ' AND subject = ?",
                        "transfer " + id))
                .isEqualTo(1);
    }

    @Test
    void aLetterByItselfIsEnteredTooAndNotThereForStrangers() {
        long id = receipted();
        packages.letterRead(prosecutor, id);
        notFound(() -> packages.letterRead(clerk(), id));
        assertThat(count(
                        "SELECT COUNT(*) FROM audit_entry WHERE act = 'TRANSFER_READ' AND subject = ?",
                        "letter of transfer " + id))
                .isEqualTo(1);
    }

    @Test
    void staysWhatItWasWhenTheMatterChanges() {
        long id = receipted();
        byte[] before = bytes(packages.of(police, id).get(0));
        the(org.zhihe.casework.Rows.class).change("UPDATE matter SET what_happened = '改过' WHERE id = ?", matter.id());
        assertThat(bytes(packages.of(police, id).get(0))).isEqualTo(before);
    }

    @Test
    void holdsBackWhatWasSealedAfterwards() {
        long id = receipted();
        the(EvidenceAtHand.class).seal(matter, inspector, evidence, inspector);
        assertThat(packages.of(police, id))
                .extracting(TransferPackage.Piece::handedOut)
                .containsExactly(true, false);
    }

    @Test
    void neverTellsWhoAProtectedReporterIs() {
        MatterAtHand report = aFiling()
                .ofKind(MatterKind.REPORT)
                .claiming(Claim.PUNISH)
                .by(Party.stated(
                        Side.APPLICANT,
                        0,
                        PartyKind.PERSON,
                        "郑举报",
                        null,
                        "13577770001",
                        "zheng@reporter.invalid",
                        null))
                .protectedBy("举报人")
                .accepted()
                .route();
        long id = desk.begin(inspector, report.number(), lead());
        long own = the(EvidenceAtHand.class).handIn(report.applicantAccess(), EvidenceAtHand.seenBy(Visibility.STAFF));
        desk.propose(inspector, id, 0, aCase(), everything(own), WORDS);
        assertThat(reading.letter(reading.of(inspector, id)).items().get(1).title())
                .isEqualTo("EVIDENCE 2");
        String kept = texts("SELECT content FROM transfer_item WHERE transfer_id = ?", id)
                .get(0);
        assertThat(kept).doesNotContain("举报人");
        String content = new String(bytes(packages.of(inspector, id).get(0)), StandardCharsets.UTF_8);
        assertThat(content).contains("举报人 ").doesNotContain("郑举报", "13577770001", "zheng@reporter");
        assertThat(texts("SELECT concerned FROM transfer_case WHERE transfer_id = ?", id)
                        .get(0))
                .doesNotContain("郑举报");
    }

    @Test
    void holdsBackWhatWasStruckOutAfterwards() {
        long id = receipted();
        the(EvidenceAtHand.class).strike(matter, inspector, evidence);
        assertThat(packages.of(police, id))
                .extracting(TransferPackage.Piece::handedOut)
                .containsExactly(true, false);
    }

    @Test
    void isNotThereForStrangers() {
        long id = approved();
        notFound(() -> packages.of(police, id));
        notFound(() -> packages.of(clerk(), id));
        assertThat(packages.of(inspector, id)).hasSize(2);
    }
}
