package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PortalTest {
    private static final String SECRET = "0123456789abcdef".repeat(4);

    @Test
    void doesNotStartWithoutASecretOrADataKeyAndSaysWhyInOneLine() throws Exception {
        assertThat(start(Map.of())).singleElement().asString().contains("Not started", "ZHIHE_SECRET");
        assertThat(start(Map.of("ZHIHE_SECRET", SECRET)))
                .singleElement()
                .asString()
                .contains("Not started", "ZHIHE_DATA_KEY");
    }

    @Test
    void doesNotStartWithASampleKey() throws Exception {
        assertThat(start(Map.of("ZHIHE_SECRET", SECRET, "ZHIHE_DATA_KEY", "00".repeat(32))))
                .singleElement()
                .asString()
                .contains("ZHIHE_DATA_KEY", "sample");
    }

    private static List<String> start(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portal.class.getName())
                .redirectErrorStream(true);
        program.environment().keySet().removeIf(name -> name.startsWith("ZHIHE_"));
        program.environment().putAll(environment);
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(78);
        return said.lines().toList();
    }
}
