package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Browser.Answer;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** The files of a step: taken, too large, of a form that is not ours. Whatever becomes of them, none lies about afterwards. */
class StepSpoolTest {
    private static final int MIB = 1024 * 1024;

    private static Office office;
    private static Path spool;

    private final Browser intake = office.signedIn(Role.INTAKE_OFFICER);
    private final String number = office.mediationRequest();
    private final String path = "/matters/" + number + "/steps/take-in-evidence";

    @BeforeAll
    static void start() throws IOException {
        Path evidence = Files.createTempDirectory(Path.of("target"), "evidence-");
        spool = evidence.resolve("spool-staff");
        Files.createDirectories(spool);
        Files.writeString(spool.resolve("FUp_left-by-a-killed-program.tmp"), "x");
        office = Office.another(Map.of(
                "zhihe.evidence-directory", evidence.toString(),
                "zhihe.uploads.largest", "2MB",
                "micronaut.server.multipart.max-file-size", "4MB",
                "micronaut.server.max-request-size", "8MB"));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void whatAKilledProgramLeftIsRemovedAtTheStart() throws IOException {
        assertThat(lyingAbout()).isEmpty();
    }

    @Test
    void I13_aFormWithoutItsTokenLeavesNothing() throws IOException {
        Map<String, Object> form = new LinkedHashMap<>(Browser.prefilled(intake.get(path)));
        for (String wrong :
                Arrays.asList(null, "x", "x".repeat(86), office.browser().formToken())) {
            form.remove("formToken");
            Map<String, Object> forged = new LinkedHashMap<>();
            if (wrong != null) {
                forged.put("formToken", wrong);
            }
            forged.putAll(form);
            Answer refused = intake.postParts(path, forged, "a.pdf", pdf(MIB));
            assertThat(refused.status()).as(wrong).isEqualTo(403);
            assertThat(refused.text()).contains("表单已经失效");
            assertNothingLiesAbout();
        }
    }

    @Test
    void aFileThatIsTakenLeavesNoSecondCopy() throws IOException {
        Answer held = intake.take(number, "take-in-evidence", Map.of(), "合同.pdf", pdf(MIB));
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.page().select(".held-name").text()).isEqualTo("合同.pdf");
        assertNothingLiesAbout();
    }

    @Test
    void aFileAboveTheLimitIsNamed() throws IOException {
        Answer held = intake.take(number, "take-in-evidence", Map.of(), "大.pdf", pdf(3 * MIB));
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.text()).contains("“大.pdf”超过 2 MB");
        assertNothingLiesAbout();
    }

    @Test
    void aFileFarAboveTheLimitIsAnsweredInOurWords() throws IOException {
        Answer refused = intake.take(number, "take-in-evidence", Map.of(), "大.pdf", pdf(5 * MIB));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.page().select("html").attr("lang")).isEqualTo("zh-CN");
        assertNothingLiesAbout();
    }

    @Test
    void aTextThatIsLongerThanAnyOfOursIsRefusedInOurWords() throws IOException {
        Answer refused = intake.take(number, "take-in-evidence", Map.of("more", "x".repeat(MIB)), "a.pdf", pdf(MIB));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("表单里的内容太多，超过了限额");
        assertNothingLiesAbout();
    }

    private static byte[] pdf(int length) {
        return Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), length);
    }

    private static void assertNothingLiesAbout() throws IOException {
        Instant until = Instant.now().plus(Duration.ofSeconds(10));
        while (!lyingAbout().isEmpty() && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(lyingAbout()).isEmpty();
    }

    private static List<Path> lyingAbout() throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            return files.toList();
        }
    }
}
