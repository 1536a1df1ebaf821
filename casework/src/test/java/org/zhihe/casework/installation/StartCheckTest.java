package org.zhihe.casework.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTest {
    private static final String SECRET = "8f3c0d5a97b1e2644fa0c8d7316e59b28f3c0d5a97b1e2644fa0c8d7316e59b2";
    private static final String KEY = "1d0c8a2b97b1e2644fa0c8d7316e59b28f3c0d5a97b1e2644fa0c8d7316e59c3";
    private static final String SAMPLE = "00".repeat(32);

    /** What a complete installation would be told, with these settings instead. */
    private static Optional<String> with(String... settings) {
        Map<String, String> environment = new HashMap<>(Map.of("ZHIHE_SECRET", SECRET, "ZHIHE_DATA_KEY", KEY));
        for (int i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        return StartCheck.objection(environment);
    }

    @Test
    void letsAProgramStartWithASecretAndADataKeyOfItsOwn() {
        assertThat(with()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZHIHE_SECRET", "ZHIHE_DATA_KEY"})
    void refusesAMissingAShortAndAnUnreadableOneEvenInTheDemonstration(String name) {
        for (String demo : new String[] {"true", "false"}) {
            for (String bad : new String[] {"", "8f3c0d5a", "secret".repeat(20), SECRET + "0"}) {
                assertThat(with("ZHIHE_DEMO", demo, name, bad))
                        .as("%s=%s", name, bad)
                        .hasValueSatisfying(line -> assertThat(line).contains(name));
            }
        }
        assertThat(StartCheck.objection(Map.of())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZHIHE_SECRET", "ZHIHE_DATA_KEY"})
    void X03_refusesASampleOutsideTheDemonstration(String name) {
        assertThat(with(name, SAMPLE))
                .hasValueSatisfying(
                        line -> assertThat(line).contains(name, "sample").doesNotContain(SAMPLE));
        assertThat(with(name, SAMPLE, "ZHIHE_DEMO", "true")).isEmpty();
    }

    @Test
    void refusesADataKeyThatIsLongerThanAKey() {
        assertThat(with("ZHIHE_DATA_KEY", KEY + "00")).isPresent();
        assertThat(with("ZHIHE_SECRET", SECRET + "00")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "clamd:", "clamd:0", "clamd:port", "http://clamd:3310", "clamd:123456"})
    void refusesAScannerThatIsNoHostAndPort(String scanner) {
        assertThat(with("ZHIHE_SCANNER", scanner))
                .hasValueSatisfying(line -> assertThat(line).contains("ZHIHE_SCANNER"));
        assertThat(with("ZHIHE_SCANNER", "clamd.example:3310")).isEmpty();
    }

    @Test
    void X01_refusesAManagementPortThatIsNoneOrThePublicOne() {
        assertThat(with("ZHIHE_MANAGEMENT_PORT", "9090", "ZHIHE_PORT", "8080")).isEmpty();
        for (String bad : new String[] {"0", "-1", "65536", "999999", "http", "8080"}) {
            assertThat(with("ZHIHE_MANAGEMENT_PORT", bad, "ZHIHE_PORT", "8080"))
                    .as(bad)
                    .hasValueSatisfying(line -> assertThat(line).contains("ZHIHE_MANAGEMENT_PORT"));
        }
    }

    @Test
    void a15LetsTheSecondFactorBeSwitchedOffInADemonstrationOnly() {
        assertThat(with("ZHIHE_SECOND_FACTOR", "required")).isEmpty();
        assertThat(with("ZHIHE_SECOND_FACTOR", "off", "ZHIHE_DEMO", "true")).isEmpty();
        for (String[] bad : new String[][] {{"off", "false"}, {"off", ""}, {"no", "true"}}) {
            assertThat(with("ZHIHE_SECOND_FACTOR", bad[0], "ZHIHE_DEMO", bad[1]))
                    .hasValueSatisfying(line ->
                            assertThat(line).contains("ZHIHE_SECOND_FACTOR").hasLineCount(1));
        }
    }

    @Test
    void refusesADataKeyThatIsTheSecret() {
        assertThat(with("ZHIHE_DATA_KEY", SECRET.toUpperCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(line -> assertThat(line).contains("ZHIHE_DATA_KEY", "ZHIHE_SECRET"));
    }

    @Test
    void readsOldDataKeysSeparatedByCommas() {
        assertThat(with("ZHIHE_OLD_DATA_KEYS", SAMPLE + ", " + SECRET)).isEmpty();
        assertThat(with("ZHIHE_OLD_DATA_KEYS", SAMPLE + ",short"))
                .hasValueSatisfying(line -> assertThat(line).contains("ZHIHE_OLD_DATA_KEYS"));
    }
}
