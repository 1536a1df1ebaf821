package org.zhihe.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AdminTest {
    @Test
    void offersTheMailServerAnAccountOnlyIfOneIsSet() {
        assertThat(Admin.mailAccount(Map.of())).isEmpty();
        assertThat(Admin.mailAccount(Map.of("ZHIHE_SMTP_USER", "mail", "ZHIHE_SMTP_PASSWORD", "word")))
                .containsEntry("javamail.authentication.username", "mail")
                .containsEntry("javamail.authentication.password", "word");
    }

    @Test
    void doesNotStartWithoutASecretAndSaysWhyInOneLine() throws Exception {
        List<String> said = start(Map.of());
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).containsIgnoringCase("not started").contains("ZHIHE_SECRET");
    }

    @Test
    void doesNotStartWithTheSampleSecret() throws Exception {
        assertThat(start(Map.of("ZHIHE_SECRET", "0".repeat(64)))).hasSize(1);
    }

    @Test
    void doesNotStartWithoutADataKey() throws Exception {
        List<String> said = start(Map.of("ZHIHE_SECRET", "0123456789abcdef".repeat(4)));
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).containsIgnoringCase("not started").contains("ZHIHE_DATA_KEY");
    }

    private static List<String> start(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Admin.class.getName())
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
