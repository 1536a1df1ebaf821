package org.zhihe.casework.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StartCheckTest {
    private static final String SECRET = "8f3c0d5a97b1e2644fa0c8d7316e59b28f3c0d5a97b1e2644fa0c8d7316e59b2";
    private static final String SAMPLE = "00".repeat(32);

    @Test
    void letsAProgramStartWithASecretOfItsOwn() {
        assertThat(StartCheck.objection(Map.of("ZHIHE_SECRET", SECRET))).isEmpty();
    }

    @Test
    void refusesAMissingAShortAndAnUnreadableSecretEvenInTheDemonstration() {
        for (String demo : new String[] {"true", "false"}) {
            assertThat(StartCheck.objection(Map.of("ZHIHE_DEMO", demo))).isPresent();
            assertThat(StartCheck.objection(Map.of("ZHIHE_DEMO", demo, "ZHIHE_SECRET", "8f3c0d5a")))
                    .isPresent();
            assertThat(StartCheck.objection(Map.of("ZHIHE_DEMO", demo, "ZHIHE_SECRET", "secret".repeat(20))))
                    .isPresent();
        }
    }

    @Test
    void refusesASampleSecretOutsideTheDemonstration() {
        assertThat(StartCheck.objection(Map.of("ZHIHE_SECRET", SAMPLE)))
                .hasValueSatisfying(line -> assertThat(line).contains("sample").doesNotContain(SAMPLE));
        assertThat(StartCheck.objection(Map.of("ZHIHE_SECRET", SAMPLE, "ZHIHE_DEMO", "true")))
                .isEmpty();
    }
}
