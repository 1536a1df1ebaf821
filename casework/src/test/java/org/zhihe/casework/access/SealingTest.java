package org.zhihe.casework.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.convert.ConversionContext;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final String PHONE = "13800001234 王𠮷";
    private final Sealing sealing = new Sealing(key(1), List.of());
    private final SealedText column = new SealedText(sealing);

    private static byte[] key(int of) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) of);
        return key;
    }

    @Test
    void aSealedTextOpensToWhatItWasAndShowsNothingOfIt() {
        String sealed = sealing.seal(PHONE);
        assertThat(sealed).matches("v1\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]+").doesNotContain("1380", "1234");
        assertThat(sealing.open(sealed)).isEqualTo(PHONE);
        assertThat(sealing.open(sealing.seal(""))).isEmpty();
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(sealing.seal(PHONE)).isNotEqualTo(sealing.seal(PHONE));
    }

    @Test
    void aTextThatWasAlteredAnywhereDoesNotOpen() {
        String sealed = sealing.seal(PHONE);
        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'b' ? 'c' : 'b';
            String altered = sealed.substring(0, i) + other + sealed.substring(i + 1);
            // The last letter may carry bits that stand for nothing.
            if (i < sealed.length() - 1) {
                assertThatThrownBy(() -> sealing.open(altered)).isInstanceOf(IllegalStateException.class);
            }
        }
        assertThatThrownBy(() -> sealing.open(sealed.substring(0, sealed.length() - 4)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing.open(PHONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyDoesNotOpenItAndTheFailureNamesTheKeyThatWould() {
        String sealed = new Sealing(key(2), List.of()).seal(PHONE);
        assertThatThrownBy(() -> sealing.open(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(sealed.substring(3, 11));
    }

    @Test
    void aFailureTellsNothingOfTheText() {
        assertThatThrownBy(() -> sealing.open(PHONE))
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("1380"));
    }

    @Test
    void afterTheKeyWasChangedOldTextsOpenAndNewOnesNeedTheNewKey() {
        String old = sealing.seal(PHONE);
        Sealing changed = new Sealing(key(2), List.of(key(1)));
        assertThat(changed.open(old)).isEqualTo(PHONE);
        assertThat(old).doesNotStartWith(changed.currentHeader());
        String anew = changed.seal(PHONE);
        assertThat(anew).startsWith(changed.currentHeader());
        assertThat(new Sealing(key(2), List.of()).open(anew)).isEqualTo(PHONE);
        assertThatThrownBy(() -> sealing.open(anew)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new Sealing(new byte[16], List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sealing(key(1), List.of(new byte[33])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aColumnSealsWhatGoesInAndOpensWhatComesOut() {
        String kept = column.convertToPersistedValue(PHONE, ConversionContext.DEFAULT);
        assertThat(kept).isNotEqualTo(PHONE);
        assertThat(column.convertToEntityValue(kept, ConversionContext.DEFAULT)).isEqualTo(PHONE);
        assertThat(column.convertToPersistedValue(null, ConversionContext.DEFAULT))
                .isNull();
        assertThat(column.convertToEntityValue(null, ConversionContext.DEFAULT)).isNull();
    }

    @Test
    void aColumnReadsWhatWasKeptBeforeItWasSealed() {
        assertThat(column.convertToEntityValue(PHONE, ConversionContext.DEFAULT))
                .isEqualTo(PHONE);
    }

    @Test
    void whatAPersonWritesIsSealedEvenIfItLooksSealed() {
        String posing = sealing.seal("somebody else's");
        String kept = column.convertToPersistedValue(posing, ConversionContext.DEFAULT);
        assertThat(column.convertToEntityValue(kept, ConversionContext.DEFAULT)).isEqualTo(posing);
    }
}
