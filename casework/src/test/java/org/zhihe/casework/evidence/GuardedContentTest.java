package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedContentTest {
    private static final int SIZE = 100_000;

    private final byte[] bytes = new byte[SIZE];
    private final String sha256;

    GuardedContentTest() throws IOException {
        new Random(7).nextBytes(bytes);
        Digests digests = new Digests(new ByteArrayInputStream(bytes));
        digests.transferTo(OutputStream.nullOutputStream());
        sha256 = digests.stored().sha256();
    }

    private InputStream guarded(byte[] found) {
        return new GuardedContent(new ByteArrayInputStream(found), sha256, SIZE);
    }

    @Test
    void theRightBytesPass() throws IOException {
        assertThat(guarded(bytes).readAllBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50_000, SIZE - 1})
    void bytesOfWhichOneWasChangedNeverComeToTheirEnd(int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        assertThatThrownBy(() -> guarded(changed).transferTo(received)).isInstanceOf(IOException.class);
        assertThat(received.size()).isLessThan(SIZE);
    }

    @Test
    void bytesThatWereCutOffAreNotTakenForWhole() {
        assertThatThrownBy(() -> guarded(Arrays.copyOf(bytes, SIZE - 1)).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void bytesThatWereAddedAreNotTakenForWhole() {
        assertThatThrownBy(() -> guarded(Arrays.copyOf(bytes, SIZE + 1)).readAllBytes())
                .isInstanceOf(IOException.class);
    }
}
