package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;

class ContentsTest extends CaseworkTest {
    private final Contents contents = the(Contents.class);
    private final String bytes = UUID.randomUUID().toString();

    private EvidenceStore.Stored keep() {
        try {
            return contents.keep(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private EvidenceContent row(String sha256) {
        return the(EvidenceContents.class).findBySha256(sha256).orElseThrow();
    }

    @Test
    void bothHashesAndTheTimeAreWrittenDown() {
        EvidenceStore.Stored stored = keep();
        assertThat(row(stored.sha256())).satisfies(row -> {
            assertThat(row.sm3()).isEqualTo(stored.sm3()).matches("[0-9a-f]{64}");
            assertThat(row.size()).isEqualTo(36);
            assertThat(row.firstReceivedAt()).isEqualTo(CLOCK.instant());
            assertThat(row.scanState()).isEqualTo(ScanState.NOT_ASKED);
        });
    }

    @Test
    void theSameBytesAreOneRowThatRemembersTheFirstAndTheLastTime() {
        Instant first = CLOCK.instant();
        String sha256 = keep().sha256();
        CLOCK.pass(Duration.ofDays(3));
        keep();
        assertThat(count("SELECT COUNT(*) FROM evidence_content WHERE sha256 = ?", sha256))
                .isEqualTo(1);
        assertThat(row(sha256).firstReceivedAt()).isEqualTo(first);
        assertThat(row(sha256).lastReceivedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void theSameBytesAreOneRowAlsoWhenTheyComeAtOnce() {
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> keep()).distinct())
                .singleElement()
                .satisfies(stored -> assertThat(
                                count("SELECT COUNT(*) FROM evidence_content WHERE sha256 = ?", stored.sha256()))
                        .isEqualTo(1));
    }

    @Test
    void bytesThatNeverCameToTheirEndAreNotWrittenDown() {
        long before = count("SELECT COUNT(*) FROM evidence_content");
        InputStream cut = new FilterInputStream(new ByteArrayInputStream(new byte[10])) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> contents.keep(cut)).isInstanceOf(IOException.class);
        assertThat(count("SELECT COUNT(*) FROM evidence_content")).isEqualTo(before);
    }

    @Test
    void whatNothingIsKnownOfStaysIn() {
        assertThat(contents.mayBeHandedOut("0".repeat(64), true)).isFalse();
        assertThat(contents.mayBeHandedOut(keep().sha256(), false)).isTrue();
    }
}
