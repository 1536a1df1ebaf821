package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.matter.MatterEvent;

class ScansTest extends CaseworkTest {
    private static final Scanner CLEAN = content -> new Scanner.Verdict(ScanState.CLEAN, "scanner 1");
    private static final Scanner INFECTED = content -> new Scanner.Verdict(ScanState.INFECTED, "scanner 1");
    private static final Scanner AWAY = content -> {
        throw new IOException("connection refused");
    };

    private final Scans scans = the(Scans.class);
    private final String formKey = UUID.randomUUID().toString();
    private final byte[] text = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);

    /** As if a scanner had just been set up, and everything before were looked at. */
    @BeforeEach
    void nothingWaits() {
        the(Rows.class).change("UPDATE evidence_content SET scan_state = 'CLEAN'");
    }

    private void upload() {
        try {
            the(Uploads.class).add(formKey, EvidencePurpose.OTHER, "合同.txt", new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private EvidenceContent content() {
        return the(EvidenceContents.class)
                .findBySha256(texts(
                                "SELECT sha256 FROM draft_file WHERE form_key = ?"
                                        + " UNION SELECT sha256 FROM evidence WHERE name = '合同.txt' AND size = 36"
                                        + " ORDER BY 1",
                                formKey)
                        .stream()
                        .filter(sha256 -> sha256.equals(sha256()))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
    }

    private String sha256() {
        return org.zhihe.casework.access.Tokens.hash(new String(text, StandardCharsets.US_ASCII));
    }

    @Test
    void whatCameBeforeThereWasAScannerIsAskedAboutToo() {
        upload();
        assertThat(scans.next(CLEAN)).isFalse();
        scans.askAboutOlder();
        assertThat(scans.next(CLEAN)).isTrue();
        assertThat(content()).satisfies(content -> {
            assertThat(content.scanState()).isEqualTo(ScanState.CLEAN);
            assertThat(content.scanner()).isEqualTo("scanner 1");
            assertThat(content.scannedAt()).isEqualTo(CLOCK.instant());
        });
        assertThat(scans.next(CLEAN)).isFalse();
    }

    @Test
    void aScannerThatIsAwayIsAskedAgainLaterAndNothingIsLost() {
        upload();
        scans.askAboutOlder();
        assertThat(scans.next(AWAY)).isFalse();
        assertThat(scans.next(CLEAN)).isFalse();
        CLOCK.pass(Duration.ofMinutes(1));
        assertThat(scans.next(AWAY)).isFalse();
        CLOCK.pass(Duration.ofMinutes(4));
        assertThat(scans.next(CLEAN)).isFalse();
        CLOCK.pass(Duration.ofMinutes(1));
        assertThat(scans.next(CLEAN)).isTrue();
        assertThat(content().scanState()).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void whatSomebodyDiedOverIsAskedAboutAgain() {
        upload();
        scans.askAboutOlder();
        assertThat(the(ScanQueue.class).claim()).isPresent();
        assertThat(the(ScanQueue.class).claim()).isEmpty();
        CLOCK.pass(Duration.ofMinutes(16));
        assertThat(scans.next(CLEAN)).isTrue();
    }

    @Test
    void anInfectedFileIsToldInItsMatterOnceAndNotHandedOut() {
        upload();
        MatterAtHand matter = aFiling().withForm(formKey).filed();
        scans.askAboutOlder();
        scans.next(INFECTED);
        scans.next(INFECTED);
        assertThat(matter.events()).containsOnlyOnce(MatterEvent.EVIDENCE_INFECTED);
        assertThat(the(Contents.class).mayBeHandedOut(sha256(), true)).isFalse();
    }

    @Test
    void anInfectedFileIsNeitherFiledNorTakenAgain() {
        upload();
        scans.askAboutOlder();
        scans.next(INFECTED);
        refused("files.infected", () -> aFiling().withForm(formKey).filed());
        refused("file.infected", this::upload);
    }
}
