package org.zhihe.admin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.evidence.ScanState;
import org.zhihe.casework.evidence.Scanner;

class ClamdScannerTest {
    private static final FakeClamd CLAMD = new FakeClamd(1_000_000);

    private final Scanner scanner = scanner(CLAMD.address());

    @AfterAll
    static void close() {
        CLAMD.close();
    }

    private static Scanner scanner(String address) {
        return new ClamdScanner(address, Duration.ofSeconds(5), Duration.ofMillis(1500));
    }

    private ScanState state(byte[] content) throws IOException {
        return scanner.scan(new ByteArrayInputStream(content)).state();
    }

    @Test
    void saysWhatIsCleanAndByWhomItWasLookedAt() throws IOException {
        Scanner.Verdict verdict = scanner.scan(new ByteArrayInputStream(new byte[200_000]));
        assertThat(verdict.state()).isEqualTo(ScanState.CLEAN);
        assertThat(verdict.scanner()).startsWith("ClamAV 1.4.1/27450");
    }

    @Test
    void saysWhatIsInfected() throws IOException {
        assertThat(state(("x".repeat(100_000) + FakeClamd.HARM).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ScanState.INFECTED);
    }

    @Test
    void doesNotCallCleanWhatIsTooLongToBeLookedAt() throws IOException {
        assertThat(state(new byte[1_000_001])).isEqualTo(ScanState.TOO_LARGE);
    }

    @Test
    void isAwayWhenNobodyListens() throws IOException {
        String nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = "127.0.0.1:" + closed.getLocalPort();
        }
        assertThatThrownBy(() -> scanner(nobody).scan(new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void doesNotWaitForEverForOneThatSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            assertThatThrownBy(() ->
                            scanner("127.0.0.1:" + silent.getLocalPort()).scan(new ByteArrayInputStream(new byte[1])))
                    .isInstanceOf(IOException.class);
        }
    }
}
