package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The RFC's secret, the ASCII digits 12345678901234567890, in letters. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsWhatTheStandardSays(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void makesSecretsOf160BitsThatDiffer() {
        String secret = Totp.freshSecret();
        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.freshSecret());
        assertThat(Totp.code(secret, Instant.EPOCH)).matches("\\d{6}");
    }

    @Test
    void forgivesOneStepEarlyOrLateAndNoMore() {
        Instant now = Instant.ofEpochSecond(59);
        for (int late = -3; late <= 3; late++) {
            String typed = Totp.code(SECRET, now.plusSeconds(30L * late + 300));
            assertThat(Totp.step(SECRET, typed, now.plusSeconds(300), -1).isPresent())
                    .as("late by " + late)
                    .isEqualTo(Math.abs(late) <= 1);
        }
    }

    @Test
    void doesNotTakeTheCodeUsedLastNorOneBeforeIt() {
        Instant now = Instant.ofEpochSecond(3000);
        long used = Totp.step(SECRET, Totp.code(SECRET, now), now, -1).orElseThrow();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now), now, used)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now.minusSeconds(30)), now, used))
                .isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(30)), now, used))
                .isPresent();
    }

    @Test
    void handsTheSecretOverAsAppsReadIt() {
        assertThat(Totp.address(SECRET, "知和", "chen min"))
                .isEqualTo("otpauth://totp/%E7%9F%A5%E5%92%8C:chen%20min?secret=" + SECRET
                        + "&issuer=%E7%9F%A5%E5%92%8C&algorithm=SHA1&digits=6&period=30");
    }
}
