package org.zhihe.templates.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.http.multipart.CompletedPart;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** A form in parts whose body ends in a failure. */
class MultipartTest {
    private static Multipart endingIn(IOException failure) {
        return Multipart.parts(reader -> Flux.<CompletedPart>error(failure).subscribe(reader));
    }

    @Test
    void whatIsCutOffIsToldApartFromAFailureOfOurs() {
        assertThatExceptionOfType(FormCut.class).isThrownBy(() -> endingIn(new EOFException()));
        assertThatExceptionOfType(FormCut.class).isThrownBy(() -> endingIn(new ClosedChannelException()));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> endingIn(new IOException("No space left on device")))
                .isNotInstanceOf(FormCut.class);
    }
}
