package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.access.Tokens;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** What a party has handed in comes back as it was, or not at all. */
class DownloadTest {
    private final Citizen citizen = new Citizen();
    private final String content = new Random()
            .ints(50_000, '0', 'z')
            .mapToObj(Character::toString)
            .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
            .toString();
    private final Path kept = kept();
    private final String matter;
    private final String href;

    DownloadTest() {
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        Answer filed = citizen.postMultipart(
                "/filing/mediation", form, new Upload("说明.txt", content.getBytes(StandardCharsets.US_ASCII)));
        matter = "/matters/" + filed.location().split("/")[2];
        href = citizen.get(matter).page().select("a[href*=/evidence/]").attr("href");
    }

    private Path kept() {
        String sha256 = Tokens.hash(content);
        return Path.of(PortalServer.get()
                        .getApplicationContext()
                        .getRequiredProperty("zhihe.evidence-directory", String.class))
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Test
    void U08_whatWasChangedOnTheDiskIsNotHandedOut() throws IOException {
        assertThat(citizen.get(href).http().body()).isEqualTo(content);
        byte[] changed = content.getBytes(StandardCharsets.US_ASCII);
        changed[49_999] ^= 1;
        Files.write(kept, changed);
        Answer refused = citizen.get(href);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("这份材料与收到时不一致").doesNotContain(content.substring(0, 40));
        assertThat(citizen.get(matter).status()).isEqualTo(200);
    }

    @Test
    void P14_theMatterStaysOpenWhenAFileIsLost() throws IOException {
        Path aside = Files.move(kept, kept.resolveSibling("aside"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(citizen.get(href).page().text()).contains("存放的文件找不到了");
        assertThat(citizen.get(matter).status()).isEqualTo(200);
        Files.move(aside, kept);
        assertThat(citizen.get(href).http().body()).isEqualTo(content);
    }

    @Test
    void U12_onlyAWholeDownloadIsAnsweredAndOnlyToItsOwner() {
        Answer part = citizen.send(
                citizen.request(href).header("Range", "bytes=10-20").GET());
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.http().body()).isEqualTo(content);
        assertThat(citizen.send(citizen.request(href).method("HEAD", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
        assertThat(new Citizen()
                        .send(new Citizen()
                                .request(href)
                                .header("Range", "bytes=10-20")
                                .GET())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void U12_aDownloadThatIsBrokenOffLeavesNoFileOpen() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket line = new Socket("localhost", PortalServer.get().getPort())) {
                line.setReceiveBufferSize(1024);
                line.getOutputStream()
                        .write(("GET " + href + " HTTP/1.1\r\nHost: localhost\r\nCookie: zhihe-visit="
                                        + citizen.cookie("zhihe-visit") + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(line.getInputStream().read()).isEqualTo('H');
                line.setSoLinger(true, 0);
            }
        }
        Instant until = Instant.now().plus(Duration.ofSeconds(10));
        while (open() > 0 && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        assertThat(open()).isZero();
    }

    /** How often this process has the kept file open. */
    private long open() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.filter(DownloadTest.this::isKept).count();
        }
    }

    private boolean isKept(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).equals(kept.toRealPath());
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
