package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every evidence store promises. */
abstract class EvidenceStoreContract {
    /** SHA-256 of "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    abstract EvidenceStore store();

    /** How many things are kept, half files counted. */
    abstract long kept() throws IOException;

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        assertThat(store().keep(text("abc"))).isEqualTo(new EvidenceStore.Stored(ABC, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8191, 8192, 8193, 1_000_000})
    void givesBackWhatWentIn(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        EvidenceStore.Stored stored = store().keep(new ByteArrayInputStream(bytes));
        assertThat(stored.size()).isEqualTo(size);
        try (InputStream back = store().open(stored.sha256())) {
            assertThat(back.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        EvidenceStore.Stored once = store().keep(text("abc"));
        assertThat(store().keep(text("abc"))).isEqualTo(once);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void keepsTheSameBytesOnceAlsoWhenTheyComeAtOnce() throws IOException {
        List<EvidenceStore.Stored> all = Stream.generate(() -> "abc")
                .limit(16)
                .parallel()
                .map(this::keep)
                .toList();
        assertThat(all).containsOnly(new EvidenceStore.Stored(ABC, 3));
        assertThat(kept()).isEqualTo(1);
    }

    private EvidenceStore.Stored keep(String words) {
        try {
            return store().keep(text(words));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void leavesNothingWhenTheLineBreaks() throws IOException {
        InputStream breaking = new FilterInputStream(text("abc")) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count < 0) {
                    throw new IOException("connection reset");
                }
                return count;
            }
        };
        assertThatThrownBy(() -> store().keep(breaking)).hasMessage("connection reset");
        assertThat(kept()).isZero();
    }

    @Test
    void hasNothingUnderAHashThatIsNotKept() {
        assertThatThrownBy(() -> store().open(ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "../../../../etc/passwd",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/",
                "ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a"
            })
    void refusesWhatIsNoHash(String hash) {
        assertThatThrownBy(() -> store().open(hash)).isInstanceOf(IllegalArgumentException.class);
    }
}
