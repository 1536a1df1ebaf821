package org.zhihe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Large files over a line that breaks. */
@ExtendWith(Journey.class)
class UploadTest {
    private static final String PIECES = "**/uploads/*";

    /** A busy machine needs longer for some megabytes than the browser's driver waits by itself. */
    private static final double PATIENCE = 60_000;

    @TempDir
    Path folder;

    @BeforeAll
    static void waitsPatiently() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Path document(String name, int megabytes) throws IOException {
        byte[] bytes = Arrays.copyOf(("%PDF-1.7\n" + name).getBytes(StandardCharsets.UTF_8), megabytes << 20);
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aLineThatBreaksCostsNothingAndTheFormWaitsForItsFiles(People people) throws IOException {
        Citizen applicant = people.onPhone();
        Page page = addingEvidence(applicant);
        AtomicInteger pieces = new AtomicInteger();
        page.route(PIECES, route -> {
            if (route.request().method().equals("PATCH") && pieces.incrementAndGet() == 2) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        Locator field = page.locator("input[type=file]");
        field.setInputFiles(new Path[] {document("合同.pdf", 9), document("发票.pdf", 1)});
        // The form leaves when its files are there, and a broken line is tried again only after a while.
        page.setDefaultTimeout(PATIENCE);
        sends(applicant).sees("合同.pdf", "发票.pdf");
        assertThat(pieces.get()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aFileChosenAgainAfterThePageWasReloadedGoesOnWhereItStopped(People people) throws IOException {
        Citizen applicant = people.onPhone();
        Page page = addingEvidence(applicant);
        AtomicInteger pieces = new AtomicInteger();
        page.route(PIECES, route -> {
            if (route.request().method().equals("GET") || pieces.incrementAndGet() == 1) {
                route.resume();
            } else {
                route.abort("internetdisconnected");
            }
        });
        Path film = document("录像说明.pdf", 9);
        page.locator("input[type=file]").setInputFiles(film);
        assertThat(page.locator(".upload-note")).containsText("网络中断，正在自动重试");
        applicant.sees().look("upload-broken");
        page.unroute(PIECES);

        List<String> offsets = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                offsets.add(request.headerValue("upload-offset"));
            }
        });
        page.reload();
        page.locator("input[type=file]").setInputFiles(film);
        assertThat(page.locator(".upload-note")).hasText("已上传");
        applicant.sees().look("upload-done");
        assertThat(offsets).first().isEqualTo(String.valueOf(4 << 20));
        sends(applicant).sees("录像说明.pdf");
    }

    @Test
    void aFileThatIsNotTakenSaysWhyAndCanBeRemoved(People people) throws IOException {
        Citizen applicant = people.atDesk();
        Page page = addingEvidence(applicant);
        page.locator("input[type=file]").setInputFiles(new Path[] {document("照片.jpg", 1), document("合同.pdf", 1)});
        assertThat(page.locator(".upload-wrong .upload-note")).containsText("内容与后缀名不一致");
        assertThat(page.locator(".uploads li:not(.upload-wrong) .upload-note")).hasText("已上传");
        applicant.sees().look("upload-refused");
        page.locator(".upload-wrong button").click();
        assertThat(page.locator(".upload-wrong")).hasCount(0);
        sends(applicant).sees("合同.pdf").seesNot("照片.jpg");
    }

    private static Visitor sends(Citizen applicant) {
        return applicant
                .sheet()
                .answer("这些材料用来证明什么", "证明侵权或违法行为")
                .answer("材料是怎么来的", "自己的记录或资料")
                .submit("提交材料");
    }

    private static Page addingEvidence(Citizen applicant) {
        Receipt receipt = applicant.files(Story.TEA);
        Page page = applicant.sees().page();
        page.navigate(page.url().replaceAll("/matters/.*", "/matters/" + receipt.number() + "/evidence"));
        return page;
    }
}
