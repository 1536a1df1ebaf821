package org.zhihe.admin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Browser.Answer;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.party.Side;

/** What staff see of the evidence, put into it and decide about it. */
class EvidenceRecordTest {
    private final Office office = Office.open();
    private final String number = office.mediationRequest();
    private final Browser intake = office.signedIn(Role.INTAKE_OFFICER);
    private final Browser colleague = office.signedIn("second_intake");

    private Document matter(Browser browser) {
        return browser.get("/matters/" + number).page();
    }

    private Element item(Browser browser) {
        return matter(browser).select(".evidence li").first();
    }

    private String href() {
        return item(intake).select("a").attr("href");
    }

    private String id() {
        return href().replaceAll(".*/", "");
    }

    private Answer takeIn(Map<String, String> more, String name, byte[] content) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of(
                "party", String.valueOf(office.party(number, Side.APPLICANT).id()),
                "purpose", "RIGHT",
                "source", "AUTHORITY",
                "note", "原件三页，已退还"));
        form.putAll(more);
        return intake.take(number, "take-in-evidence", form, name, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String idOf(String staff) {
        return intake.get("/matters/" + number + "/steps/show-evidence").page().select(".choice").stream()
                .filter(choice -> choice.text().startsWith("职员" + staff + "（"))
                .map(choice -> choice.select("input").attr("value"))
                .findFirst()
                .orElseThrow();
    }

    private Answer seal(String staff) {
        return intake.take(
                number,
                "show-evidence",
                Map.of("item", id(), "visibility", "SEALED", "readers", idOf(staff), "reason", "含有配方"));
    }

    @Test
    void standsByWhatItIsToShowWithAllThatMatters() {
        assertThat(item(intake).text()).contains("购买凭证.txt", "材料" + id(), "申请人 甲公司", "交件一方可见", "未经病毒查杀", "指纹");
        assertThat(matter(intake).select(".evidence-purpose").eachText()).containsExactly("其他材料 1");
    }

    @Test
    void hasAPageWithEveryHandThatHadIt() {
        intake.get(href());
        Document page = colleague.get(href() + "/passport").page();
        assertThat(page.select(".facts").text()).contains("其他材料", "SHA-256", "SM3", "交件一方可见", "申请人 甲公司");
        assertThat(page.select(".custody tbody tr").eachText())
                .anyMatch(row -> row.contains("下载原件") && row.contains("职员intake_officer"))
                .anyMatch(row -> row.contains("查看登记信息") && row.contains("职员second_intake"))
                .anyMatch(row -> row.contains("收到材料") && row.contains("申请人"));
    }

    @Test
    void isCheckedAgainstWhatWasReceived() {
        Answer done = intake.post(href() + "/check", Map.of());
        assertThat(done.status()).isEqualTo(303);
        assertThat(intake.get(done.location())
                        .page()
                        .select(".custody tbody tr")
                        .eachText())
                .anyMatch(row -> row.contains("核验，结果：没有变动") && row.contains("职员intake_officer"));
        assertThat(office.signedIn(Role.ENFORCEMENT_OFFICER)
                        .post(href() + "/check", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void canBeShownToBothSidesForAReason() {
        Answer without = intake.take(number, "show-evidence", Map.of("item", id(), "visibility", "BOTH_SIDES"));
        assertThat(without.status()).isEqualTo(422);
        Answer done = intake.take(
                number, "show-evidence", Map.of("item", id(), "visibility", "BOTH_SIDES", "reason", "调解需要"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(item(intake).text()).contains("双方可见");
        assertThat(matter(intake).select("#timeline + *, .timeline").text())
                .contains("材料" + id() + "的可见范围由“交件一方可见”改为“双方可见”：调解需要");
        assertThat(intake.get(href() + "/passport").text()).contains("可见范围由“交件一方可见”改为“双方可见”：调解需要");
    }

    @Test
    void sealedIsOpenedByNamedReadersOnly() {
        String href = href();
        assertThat(intake.take(number, "show-evidence", Map.of("item", id(), "visibility", "SEALED", "reason", "配方"))
                        .status())
                .isEqualTo(422);
        assertThat(seal("second_intake").status()).isEqualTo(303);
        assertThat(item(colleague).text()).contains("购买凭证.txt", "密封");
        assertThat(item(intake).text()).contains("密封材料", "密封").doesNotContain("购买凭证.txt", "指纹");
        for (String path : List.of(href, href + "/passport", href + "/preview")) {
            assertThat(intake.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(colleague.get(href).body()).isEqualTo("evidence");
        String step =
                intake.get("/matters/" + number + "/steps/strike-evidence").body();
        assertThat(step).doesNotContain("购买凭证");
    }

    @Test
    void struckOutStaysGreyAndIsStillHandedToStaff() {
        String href = href();
        Answer done = intake.take(number, "strike-evidence", Map.of("item", id(), "reason", "交错了"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(item(intake).hasClass("struck")).isTrue();
        assertThat(item(intake).text()).contains("已作废", "作废原因：交错了");
        assertThat(intake.get(href).body()).isEqualTo("evidence");
        assertThat(intake.get("/matters/" + number + "/steps/strike-evidence")
                        .page()
                        .select("select option[value]:not([value=''])"))
                .isEmpty();
    }

    @Test
    void aPaperFromTheCounterSaysWhoseItIsAndWhoTookItIn() {
        assertThat(takeIn(Map.of(), "商标注册证.pdf", bytes("%PDF-1.7 scan")).status())
                .isEqualTo(303);
        Element taken = matter(intake).select(".evidence li").stream()
                .filter(line -> line.text().contains("商标注册证.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(taken.text()).contains("窗口交来，职员intake_officer代收", "原件三页，已退还", "仅交件人和工作人员");
    }

    @Test
    void whatIsMissingIsAskedForAndTheScanIsKept() {
        Answer again = takeIn(Map.of("source", ""), "商标注册证.pdf", bytes("%PDF-1.7 scan"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".held-name").text()).isEqualTo("商标注册证.pdf");
        assertThat(matter(intake).text()).doesNotContain("商标注册证.pdf");
        Answer none = intake.take(number, "take-in-evidence", Map.of());
        assertThat(none.status()).isEqualTo(422);
        Answer kind = takeIn(Map.of(), "病毒.exe", bytes("MZ"));
        assertThat(kind.status()).isEqualTo(422);
        assertThat(kind.text()).contains("“病毒.exe”的类型不能上传");
    }

    @Test
    void I13_filesOfAForeignFormAreNotTaken() {
        String path = "/matters/" + number + "/steps/take-in-evidence";
        Map<String, Object> form = new LinkedHashMap<>(Browser.prefilled(intake.get(path)));
        form.put("formToken", office.browser().formToken());
        assertThat(intake.postParts(path, form, "a.pdf", bytes("%PDF")).status())
                .isEqualTo(403);
        Browser stranger = office.signedIn(Role.ENFORCEMENT_OFFICER);
        form.put("formToken", stranger.formToken());
        assertThat(stranger.postParts(path, form, "a.pdf", bytes("%PDF")).status())
                .isEqualTo(404);
    }

    @Test
    void aPictureIsShownSmallAndLarge() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        takeIn(Map.of(), "门店.jpg", picture.toByteArray());
        String small = matter(intake).select(".evidence img").attr("src");
        Answer preview = intake.get(small);
        assertThat(preview.header("content-type")).startsWith("image/jpeg");
        assertThat(preview.header("content-security-policy")).contains("sandbox");
        assertThat(preview.header("content-disposition")).startsWith("inline");
        assertThat(office.signedIn(Role.JUDGE).get(small).status()).isEqualTo(404);
    }

    /** I01 and L10: names and notes are text wherever they stand. */
    @Test
    void I01_namesAndNotesAreText() {
        takeIn(Map.of("note", "<script>alert(1)</script>"), "<img src=x onerror=alert(1)>.pdf", bytes("%PDF"));
        for (String path : List.of("", "/steps/strike-evidence", "/steps/show-evidence")) {
            assertThat(intake.get("/matters/" + number + path).body())
                    .as(path)
                    .doesNotContain("<script>alert", "<img src=x");
        }
    }
}
