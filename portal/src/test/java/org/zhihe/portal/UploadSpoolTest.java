package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.portal.Pictures.pdf;
import static org.zhihe.portal.Pictures.photo;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** Files sent with a plain form: too large, refused, cut off. Whatever becomes of them, none lies about afterwards. */
class UploadSpoolTest {
    private static final int MIB = 1024 * 1024;

    private static EmbeddedServer server;
    private static Path evidence;

    private final Citizen citizen = new Citizen(server.getPort());

    @BeforeAll
    static void start() throws IOException {
        evidence = Files.createTempDirectory("evidence");
        Path spool = Files.createDirectories(evidence.resolve("spool"));
        Files.writeString(spool.resolve("FUp_left-by-a-killed-program.tmp"), "x");
        server = PortalServer.another(Map.of(
                "zhihe.evidence-directory", evidence.toString(),
                "zhihe.uploads.largest", "2MB",
                "zhihe.uploads.matter", "6MB",
                "micronaut.server.multipart.max-file-size", "4MB",
                "micronaut.server.max-request-size", "8MB"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void U09_whatAKilledProgramLeftIsRemovedAtTheStart() throws IOException {
        assertThat(lyingAbout()).isEmpty();
    }

    @Test
    void aFileThatIsTakenLeavesNoSecondCopy() throws IOException {
        Map<String, Object> form = incomplete();
        Answer held = citizen.postMultipart("/filing/mediation", form, pdf("合同.pdf", MIB));
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.page().select(".held-name").text()).isEqualTo("合同.pdf");
        assertNothingLiesAbout();
    }

    @Test
    void U03_aRefusedFileIsNamedWithItsReasonAndTheOthersAreKept() throws IOException {
        Answer answer = citizen.postMultipart(
                "/filing/mediation", incomplete(), photo("好.png"), pdf("坏.jpg", 3000), photo("也好.jpg"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("“坏.jpg”的内容与后缀名不一致", "好.png", "也好.jpg");
        assertNothingLiesAbout();
    }

    @Test
    void U04_aFileAboveTheLimitIsNamedAndTheFormIsKept() throws IOException {
        Answer answer = citizen.postMultipart("/filing/mediation", incomplete(), pdf("大.pdf", 3 * MIB), photo("好.png"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("“大.pdf”超过 2 MB", "好.png");
        assertThat(answer.page().select("[name=title]").attr("value")).isEqualTo("茶叶");
        assertNothingLiesAbout();
    }

    @Test
    void U04_aFileFarAboveTheLimitIsAnsweredInOurWords() throws IOException {
        Answer answer = citizen.postMultipart("/filing/mediation", incomplete(), pdf("大.pdf", 5 * MIB));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("zh-CN");
        assertNothingLiesAbout();
    }

    /** The framework alone would read into memory whatever comes without a file's name. */
    @Test
    void U04_aTextThatIsLongerThanAnyOfOursIsRefusedInOurWords() throws IOException {
        assertTooLarge(Map.of("title", "茶".repeat(100_000)));
        assertTooLarge(Map.of("title", "茶叶", "anything", "x".repeat(3 * MIB)));
        assertThat(send(Map.of("title", "x".repeat(256 * 1024))).status()).isEqualTo(422);
        assertNothingLiesAbout();
    }

    @Test
    void U04_soAreManyTextsThatAreTooLongTogether() throws IOException {
        assertTooLarge(Map.of("title", Collections.nCopies(5, "x".repeat(250 * 1024))));
    }

    @Test
    void U04_soAreTooManyParts() throws IOException {
        assertThat(send(Map.of("title", Collections.nCopies(900, "茶"))).status())
                .isEqualTo(422);
        assertTooLarge(Map.of("title", Collections.nCopies(1001, "茶")));
        assertThat(send(Map.of("title", Collections.nCopies(5000, "茶"))).status())
                .isEqualTo(413);
        assertNothingLiesAbout();
    }

    private void assertTooLarge(Map<String, Object> texts) throws IOException {
        Answer refused = send(texts);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.page().text()).contains("表单里的内容太多，超过了限额");
        assertNothingLiesAbout();
    }

    private Answer send(Map<String, ?> texts) {
        Map<String, Object> form = incomplete();
        form.putAll(texts);
        return citizen.postMultipart("/filing/mediation", form, photo("好.png"));
    }

    @Test
    void U07_aFormThatIsFullSaysSo() throws IOException {
        Map<String, Object> form = incomplete();
        for (int i = 0; i < 3; i++) {
            citizen.postMultipart("/filing/mediation", form, pdf(i + ".pdf", 2 * MIB));
        }
        Answer full = citizen.postMultipart("/filing/mediation", form, photo("又一张.png"));
        assertThat(full.page().text()).contains("没有上传“又一张.png”：一件事项的材料合计不能超过 6 MB");
        assertThat(full.page().select(".held-name")).hasSize(3);
        assertNothingLiesAbout();
    }

    @Test
    void aFormWithoutItsTokenLeavesNothing() throws IOException {
        String ofAnotherBrowser = new Citizen(server.getPort()).formToken();
        for (Map<String, String> form : List.of(
                Map.<String, String>of(),
                Map.of("title", "茶叶"),
                Map.of("formToken", "x"),
                Map.of("formToken", "x".repeat(86)),
                Map.of("formToken", ofAnotherBrowser))) {
            Answer refused = citizen.postMultipartUntouched("/filing/mediation", form, pdf("大.pdf", MIB));
            assertThat(refused.status()).as(form.toString()).isEqualTo(403);
            assertThat(refused.page().text()).contains("表单已经失效");
            assertNothingLiesAbout();
        }
    }

    @Test
    void U09_aLineThatIsCutLeavesNothing() throws IOException {
        String token = citizen.formToken();
        try (Socket line = new Socket("localhost", server.getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("POST /filing/mediation HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                            + "Cookie: " + citizen.cookies() + "\r\nContent-Length: 3000000\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\n\r\n"
                            + "--b\r\nContent-Disposition: form-data; name=\"formToken\"\r\n\r\n" + token
                            + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(new byte[MIB]);
            out.flush();
            await(() -> !lyingAbout().isEmpty());
            assertThat(lyingAbout()).isNotEmpty();
        }
        assertNothingLiesAbout();
    }

    private Map<String, Object> incomplete() {
        Map<String, Object> form =
                Citizen.drawn(citizen.get("/filing/mediation").page());
        form.put("title", "茶叶");
        return form;
    }

    private static void assertNothingLiesAbout() throws IOException {
        await(() -> lyingAbout().isEmpty());
        assertThat(lyingAbout()).isEmpty();
    }

    private static List<Path> lyingAbout() throws IOException {
        try (Stream<Path> spool = Files.list(evidence.resolve("spool"));
                Stream<Path> incoming = Files.list(evidence.resolve("incoming"))) {
            return Stream.concat(spool, incoming).toList();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException {
        Instant until = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.holds() && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
    }
}
