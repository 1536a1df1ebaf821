package org.zhihe.casework.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3SettingsTest {
    private static final Map<String, String> WHOLE = Map.of(
            "ZHIHE_EVIDENCE_S3_ENDPOINT", "https://s3.example",
            "ZHIHE_EVIDENCE_S3_BUCKET", "evidence",
            "ZHIHE_EVIDENCE_S3_ACCESS_KEY", "access",
            "ZHIHE_EVIDENCE_S3_SECRET_KEY", "secret");

    @Test
    void allOrNothingIsFine() {
        assertThat(S3Settings.objection(Map.of())).isEmpty();
        assertThat(S3Settings.objection(WHOLE)).isEmpty();
    }

    @Test
    void halfOfThemIsToldInOneLineWithoutTheirValues() {
        for (String missing : List.copyOf(WHOLE.keySet())) {
            Map<String, String> half = new HashMap<>(WHOLE);
            half.remove(missing);
            assertThat(S3Settings.objection(half))
                    .hasValueSatisfying(
                            line -> assertThat(line).contains(missing).doesNotContain("secret\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3.example", "ftp://s3.example", "https://s3.example/bucket", "https://s3.example?x"})
    void anEndpointIsTheAddressOfAServer(String endpoint) {
        Map<String, String> settings = new HashMap<>(WHOLE);
        settings.put("ZHIHE_EVIDENCE_S3_ENDPOINT", endpoint);
        assertThat(S3Settings.objection(settings)).isPresent();
    }
}
