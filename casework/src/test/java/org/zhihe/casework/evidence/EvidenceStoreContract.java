package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
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

    /** Its SM3, as GB/T 32905 gives it. */
    private static final String ABC_SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        assertThat(keep("abc")).isEqualTo(new EvidenceStore.Stored(ABC, ABC_SM3, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8191, 8192, 8193, 1_000_000})
    void givesBackWhatWentIn(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        EvidenceStore.Stored stored = store().keep(new ByteArrayInputStream(bytes), any -> {});
        assertThat(stored.size()).isEqualTo(size);
        try (InputStream back = store().open(stored.sha256())) {
            assertThat(back.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        EvidenceStore.Stored once = keep("abc");
        assertThat(keep("abc")).isEqualTo(once);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void keepsTheSameBytesOnceAlsoWhenTheyComeAtOnce() throws IOException {
        List<EvidenceStore.Stored> all = Stream.generate(() -> "abc")
                .limit(16)
                .parallel()
                .map(this::keep)
                .toList();
        assertThat(all).containsOnly(new EvidenceStore.Stored(ABC, ABC_SM3, 3));
        assertThat(kept()).isEqualTo(1);
    }

    private EvidenceStore.Stored keep(String words) {
        try {
            return store().keep(text(words), any -> {});
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
        assertThatThrownBy(() -> store().keep(breaking, any -> {})).hasMessage("connection reset");
        assertThat(kept()).isZero();
    }

    @Test
    void saysWhatItIsBeforeItHasItsName() throws IOException {
        List<EvidenceStore.Stored> told = new ArrayList<>();
        store().keep(text("abc"), stored -> {
            told.add(stored);
            assertThatThrownBy(() -> store().open(ABC)).isInstanceOf(NoSuchFileException.class);
        });
        assertThat(told).containsExactly(new EvidenceStore.Stored(ABC, ABC_SM3, 3));
    }

    @Test
    void leavesNothingOfWhatIsRefusedWhenItIsKnown() throws IOException {
        assertThatThrownBy(() -> store().keep(text("abc"), any -> {
                    throw new IllegalStateException("not this");
                }))
                .hasMessage("not this");
        assertThat(kept()).isZero();
    }

    @Test
    void listsWhatIsKeptAndNothingBesideIt() throws IOException {
        keep("abc");
        EvidenceStore.Stored other = keep("abcd");
        try (Stream<EvidenceStore.Kept> all = store().all()) {
            assertThat(all)
                    .extracting(EvidenceStore.Kept::sha256, EvidenceStore.Kept::size)
                    .containsExactlyInAnyOrder(tuple(ABC, 3L), tuple(other.sha256(), 4L));
        }
    }

    @Test
    void removesWhatIsKeptAndDoesNotMindWhatIsNot() throws IOException {
        keep("abc");
        store().remove(ABC);
        store().remove(ABC);
        assertThatThrownBy(() -> store().open(ABC)).isInstanceOf(NoSuchFileException.class);
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
