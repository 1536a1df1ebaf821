package org.zhihe.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

class EvidenceTest {
    private final Office office = Office.open();

    @Test
    void U02_isSavedNeverShown() {
        String number = office.mediationRequest();
        Browser intake = office.signedIn(Role.INTAKE_OFFICER);
        String href = link(intake, number);
        Browser.Answer file = intake.get(href);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("evidence");
        assertThat(file.header("content-disposition"))
                .startsWith("attachment")
                .contains("%E8%B4%AD%E4%B9%B0%E5%87%AD%E8%AF%81.txt");
        assertThat(file.header("content-type")).startsWith("text/plain");
        assertThat(file.header("content-security-policy")).contains("sandbox", "default-src 'none'");
        assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(file.header("cache-control")).contains("no-store");
    }

    @Test
    void isForThoseWhoHaveTheMatter() {
        String number = office.mediationRequest();
        String other = office.mediationRequest();
        String href = link(office.signedIn(Role.INTAKE_OFFICER), number);
        assertThat(office.signedIn(Role.ENFORCEMENT_OFFICER).get(href).status()).isEqualTo(404);
        assertThat(office.signedIn(Role.ADMINISTRATOR).get(href).status()).isEqualTo(404);
        assertThat(office.signedIn(Role.INTAKE_OFFICER)
                        .get(href.replace(number, other))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysSoWhenTheFileIsLost() throws IOException {
        String number = office.mediationRequest();
        Browser intake = office.signedIn(Role.INTAKE_OFFICER);
        String href = link(intake, number);
        Path store = Path.of(office.context().getRequiredProperty("zhihe.evidence-directory", String.class));
        Path aside = store.resolveSibling(store.getFileName() + "-aside");
        Files.move(store, aside);
        try {
            Browser.Answer lost = intake.get(href);
            assertThat(lost.status()).isEqualTo(409);
            assertThat(lost.text()).contains("这份材料有登记，但存放的文件找不到了");
            assertThat(lost.header("content-disposition")).isEmpty();
            assertThat(intake.get("/matters/" + number).status()).isEqualTo(200);
        } finally {
            Files.move(aside, store);
        }
    }

    @Test
    void U08_whatWasChangedOnTheDiskIsNotHandedOutAndTheMatterStaysOpen() throws IOException {
        String number = office.mediationRequest();
        Browser intake = office.signedIn(Role.INTAKE_OFFICER);
        String href = link(intake, number);
        Path kept = onDisk("evidence");
        byte[] right = Files.readAllBytes(kept);
        try {
            Files.writeString(kept, "Evidence");
            Browser.Answer changed = intake.get(href);
            assertThat(changed.status()).isEqualTo(409);
            assertThat(changed.text()).contains("这份材料与收到时不一致").doesNotContain("Evidence");
            assertThat(intake.get("/matters/" + number).status()).isEqualTo(200);
        } finally {
            Files.write(kept, right);
        }
        assertThat(intake.get(href).body()).isEqualTo("evidence");
    }

    private Path onDisk(String content) throws IOException {
        Path store = Path.of(office.context().getRequiredProperty("zhihe.evidence-directory", String.class));
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() == content.length()
                            && read(file).equals(content))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String link(Browser browser, String number) {
        return browser.get("/matters/" + number)
                .page()
                .select(".files a[href~=/evidence/\\d+$]")
                .attr("href");
    }
}
