package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.Rows;
import org.zhihe.casework.evidence.EvidenceInventory.Finding;
import org.zhihe.casework.evidence.EvidenceInventory.Flaw;

class EvidenceSweepingTest extends CaseworkTest {
    private static final Duration KEPT = Duration.ofDays(90);

    private final EvidenceSweeping sweeping = the(EvidenceSweeping.class);
    private final EvidenceStore store = the(EvidenceStore.class);
    private final String formKey = UUID.randomUUID().toString();
    private final String text = UUID.randomUUID().toString();
    private final String sha256 = org.zhihe.casework.access.Tokens.hash(text);

    private void upload() throws IOException {
        the(Uploads.class)
                .add(
                        formKey,
                        EvidencePurpose.OTHER,
                        "合同.txt",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private void assertKept(boolean kept) throws IOException {
        assertThat(the(EvidenceContents.class).findBySha256(sha256).isPresent()).isEqualTo(kept);
        if (kept) {
            store.open(sha256).close();
        } else {
            assertThatThrownBy(() -> store.open(sha256)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void aFileThatWasNeverFiledGoesWithItsBytesAfterItsTime() throws IOException {
        upload();
        CLOCK.pass(KEPT.minusDays(1));
        sweeping.sweep(KEPT);
        assertKept(true);
        CLOCK.pass(Duration.ofDays(2));
        sweeping.sweep(KEPT);
        assertKept(false);
    }

    @Test
    void bytesThatNothingNamesStayForADayInCaseTheyAreOnTheirWay() throws IOException {
        the(Contents.class).keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
        CLOCK.pass(Duration.ofHours(23));
        sweeping.sweep(KEPT);
        assertKept(true);
        CLOCK.pass(Duration.ofHours(2));
        sweeping.sweep(KEPT);
        assertKept(false);
    }

    @Test
    void whatIsFiledStaysHoweverOldItIs() throws IOException {
        upload();
        aFiling().withForm(formKey).filed();
        CLOCK.pass(Duration.ofDays(1000));
        sweeping.sweep(KEPT);
        assertKept(true);
    }

    @Test
    void theSameBytesBroughtAgainStay() throws IOException {
        the(Contents.class).keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
        CLOCK.pass(Duration.ofDays(2));
        the(Contents.class).keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
        sweeping.sweep(KEPT);
        assertKept(true);
    }

    @Test
    void P10_theInventoryFindsWhatIsMissingOrphanedOrNotWhatItWas() throws IOException {
        upload();
        assertThat(findings()).noneMatch(found -> found.sha256().equals(sha256));
        store.remove(sha256);
        assertThat(findings()).contains(new Finding(Flaw.MISSING, sha256));
        upload();
        the(Rows.class).change("DELETE FROM evidence_content WHERE sha256 = ?", sha256);
        assertThat(findings()).contains(new Finding(Flaw.ORPHAN, sha256), new Finding(Flaw.UNKNOWN, sha256));
        the(Rows.class).change("DELETE FROM draft_file WHERE sha256 = ?", sha256);
        store.remove(sha256);
    }

    private List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        the(EvidenceInventory.class).check(findings::add);
        return findings;
    }
}
