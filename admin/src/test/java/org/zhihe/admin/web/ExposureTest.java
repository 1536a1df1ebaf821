package org.zhihe.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.version.SemanticVersion;
import io.micronaut.core.version.VersionUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the programs before anybody sets anything. */
class ExposureTest {
    private static final Pattern SECRET =
            Pattern.compile("^\\s*[\\w.-]*(secret|password|passwd|data-keys?|token)\\s*:\\s*(\\S.*)$");

    /** Older ones have faults that are known: CVE-2026-33012, CVE-2026-44241, CVE-2026-44242. */
    private static final String MICRONAUT = "4.10.22";

    @ParameterizedTest
    @ValueSource(strings = {"admin", "portal"})
    void x04NoSecretStandsInTheSettingsOfAProgram(String program) throws IOException {
        Path settings = Path.of("..", program, "src/main/resources/application.yml");
        List<String> values = Files.readAllLines(settings).stream()
                .map(SECRET::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(2))
                .toList();
        assertThat(values).hasSizeGreaterThan(3).allMatch(value -> value.matches("\\$\\{ZHIHE_[A-Z_]+:?}"));
    }

    @Test
    void x07TheFrameworkIsNotOlderThanItsKnownFaults() {
        String running = VersionUtils.getMicronautVersion();
        assertThat(running).isNotNull();
        assertThat(SemanticVersion.isAtLeast(running, MICRONAUT)).as(running).isTrue();
        assertThat(SemanticVersion.isAtLeast("4.10.21", MICRONAUT)).isFalse();
    }
}
