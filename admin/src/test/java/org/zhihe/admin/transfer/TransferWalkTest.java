package org.zhihe.admin.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/** A lead of a crime from the market regulator to the police and back, over the pages. */
class TransferWalkTest {
    private final Office office = Office.open();
    private final String number = routed();
    private final Browser inspector = office.signedIn(Role.ENFORCEMENT_OFFICER);
    private final Browser police = office.signedIn(Role.POLICE_LIAISON);
    private final Browser prosecutor = office.signedIn(Role.PROCURATORATE_OBSERVER);

    private String routed() {
        String filed = office.complaint(IpType.TRADEMARK, Claim.PUNISH);
        Browser intake = office.signedIn(Role.INTAKE_OFFICER);
        intake.take(filed, "accept", Map.of());
        intake.take(filed, "route", Map.of());
        return filed;
    }

    private long sent() {
        return LeadAtHand.sent(office, number);
    }

    private static Browser.Answer take(Browser browser, long id, String step, Map<String, ?> answers) {
        return LeadAtHand.take(browser, id, step, answers);
    }

    private byte[] bytes(Browser browser, String path) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(browser.cookies()).build();
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(browser.base() + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        return answer.body();
    }

    @Test
    void isReceiptedFiledAndToldAndTheProcuratorateReadsItsCopyAndNothingElse() {
        long id = sent();
        String page = "/transfers/" + id;
        assertThat(police.get("/").text()).contains("件移送等待本单位办理");
        assertThat(police.get("/transfers").page().select("a[href=" + page + "]"))
                .hasSize(1);
        assertThat(police.get(page).text()).contains("涉嫌犯罪", "货值八万元", "商品四十箱", "签收");
        assertThat(police.get("/matters/" + number).status()).isEqualTo(404);
        LeadAtHand.done(take(police, id, "receipt", Map.of("receiptNumber", "咸公收1号")));
        LeadAtHand.done(take(
                police,
                id,
                "answer",
                Map.of("result", "FILED", "resultNumber", "立1号", "day", office.today(), "reason", "有犯罪事实")));
        LeadAtHand.done(take(police, id, "feedback", Map.of("stage", "INVESTIGATION", "text", "已抓获嫌疑人")));
        assertThat(inspector.get(page).text()).contains("咸公收1号", "立案或受理", "已抓获嫌疑人", "移交物品和材料");

        Browser.Answer copy = prosecutor.get(page);
        assertThat(copy.text()).contains("抄送备案", "购买凭证.txt", "货值八万元");
        assertThat(copy.page().select("a[href$=/package], a[href*=/steps/receipt]"))
                .isEmpty();
        assertThat(prosecutor.get(page + "/letter").text()).contains("涉嫌犯罪案件移送书", "咸宁市公安局");
        assertThat(prosecutor.get(page + "/package").status()).isEqualTo(404);
        assertThat(prosecutor.get("/matters/" + number).status()).isEqualTo(404);
        assertThat(prosecutor
                        .post(page + "/steps/answer", Map.of("version", "0"))
                        .status())
                .isEqualTo(403);
        LeadAtHand.done(take(prosecutor, id, "comment", Map.of("opinion", "注意追查上线")));
        assertThat(inspector.get(page).text()).contains("注意追查上线");
        for (Role other : List.of(Role.INTAKE_OFFICER, Role.ENFORCEMENT_OFFICER)) {
            assertThat(office.signedIn(other).get("/matters/" + number).text())
                    .doesNotContain("注意追查上线", "已抓获嫌疑人", "有犯罪事实");
        }
    }

    @Test
    void thePageBeforeSendingShowsAllThatWillGoAndToWhom() {
        long id = LeadAtHand.begun(office, inspector, number);
        LeadAtHand.done(take(inspector, id, "propose", LeadAtHand.proposal(inspector, id)));
        Browser colleague = office.signedIn(office.newcomer(Role.ENFORCEMENT_OFFICER, "market-regulator"));
        LeadAtHand.done(take(colleague, id, "decide", Map.of("verdict", "approve")));
        assertThat(police.get("/transfers/" + id).status()).isEqualTo(404);
        Browser.Answer preview = inspector.get("/transfers/" + id + "/steps/send");
        assertThat(preview.text()).contains("咸宁市公安局", "购买凭证.txt", "申请内容和当事人.txt", "货值八万元", "甲、乙");
        assertThat(preview.page().select("code.digest")).hasSize(4);
    }

    @Test
    void whoBeginsOneIsLedToItsNextStep() {
        long id = LeadAtHand.begun(office, inspector, number);
        Browser.Answer begun = inspector.take(
                number,
                "begin-transfer",
                Map.of("kind", "OTHER_CITY", "otherBody", "武汉市市场监督管理局", "overseer", "武汉市人民检察院"));
        assertThat(begun.location()).startsWith("/transfers/").isNotEqualTo("/transfers/" + id);
        assertThat(inspector.get(begun.location() + "?done=begin-transfer").text())
                .contains("请写明事实并勾选材料", "提出移送");
    }

    @Test
    void aLetterIsRecordedOnceHoweverOftenTheFormIsSent() {
        Map<String, Object> letter = Map.of(
                "kind", "OTHER_CITY",
                "sender", "鄂州市市场监督管理局",
                "letterNumber", "鄂州市监协〔2026〕7号",
                "writtenOn", office.today(),
                "receivedOn", office.today(),
                "receiptNumber", "咸市监收9号",
                "about", "协查商品来源");
        Map<String, Object> form =
                new LinkedHashMap<>(Browser.prefilled(inspector.get("/matters/" + number + "/steps/record-transfer")));
        form.putAll(letter);
        String path = "/matters/" + number + "/steps/record-transfer";
        assertThat(inspector.post(path, form).status()).isEqualTo(303);
        assertThat(inspector.post(path, form).status()).isEqualTo(409);
        assertThat(inspector.get("/transfers").page().select("tr:contains(鄂州市监协〔2026〕7号)"))
                .hasSize(1);
    }

    @Test
    void z09TheProposerIsRefusedAndNothingHasChanged() {
        long id = LeadAtHand.begun(office, inspector, number);
        LeadAtHand.done(take(inspector, id, "propose", LeadAtHand.proposal(inspector, id)));
        Browser.Answer own =
                inspector.post("/transfers/" + id + "/steps/decide", Map.of("verdict", "approve", "version", "1"));
        assertThat(own.status()).isEqualTo(409);
        assertThat(inspector.get("/transfers/" + id).text()).contains("待审批");
        assertThat(inspector
                        .post("/transfers/" + id + "/steps/send", Map.of("version", "1"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedIsKept() {
        long id = LeadAtHand.begun(office, inspector, number);
        Map<String, Object> answers = new LinkedHashMap<>(LeadAtHand.proposal(inspector, id));
        answers.put("verifiedBy", "甲");
        answers.remove("papers");
        answers.remove("evidence");
        Browser.Answer again = take(inspector, id, "propose", answers);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("至少两名核查人员", "清单不能为空");
        assertThat(again.page().select("textarea[name=facts]").text()).isEqualTo("销售假冒注册商标的商品，货值八万元");
        assertThat(inspector.get("/transfers/" + id).text()).contains("准备材料");
    }

    @Test
    void aFormOfBeforeIsRefused() {
        long id = sent();
        Browser.Answer stale =
                police.post("/transfers/" + id + "/steps/receipt", Map.of("receiptNumber", "收1号", "version", "0"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(police.get("/transfers/" + id).text()).contains("已移送，待签收");
    }

    @Test
    void thePackageHoldsTheLetterTheListAndEveryPieceUnderItsNumber() throws Exception {
        long id = sent();
        List<String> names = new ArrayList<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(bytes(police, "/transfers/" + id + "/package")), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(names)
                .containsExactly(
                        "目录.html",
                        "移送函.pdf",
                        "目录.txt",
                        "材料/01-申请内容和当事人.txt",
                        "材料/02-购买凭证.txt",
                        "SHA256SUMS",
                        "SM3SUMS");
        assertThat(new String(files.get("材料/02-购买凭证.txt"), StandardCharsets.UTF_8))
                .isEqualTo("evidence");
        assertThat(new String(files.get("材料/01-申请内容和当事人.txt"), StandardCharsets.UTF_8))
                .contains(number, "甲公司", "乙公司");
        assertThat(new String(files.get("目录.html"), StandardCharsets.UTF_8)).contains("涉嫌犯罪案件移送书", "购买凭证.txt");
    }

    @Test
    void theLetterIsAPdfThatCanBeReadAndSearched() throws Exception {
        long id = sent();
        try (PDDocument pdf = Loader.loadPDF(bytes(police, "/transfers/" + id + "/letter.pdf"))) {
            assertThat(pdf.getDocumentInformation().getTitle()).contains("涉嫌犯罪案件移送书");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("咸宁市公安局", "货值八万元", "购买凭证.txt");
        }
    }

    @Test
    void thePartiesAreToldNothing() {
        sent();
        assertThat(office.signedIn(Role.INTAKE_OFFICER).get("/outbox").page().select("tbody tr").stream()
                        .filter(row -> row.text().contains(number))
                        .filter(row -> row.text().contains("移送有权机关")))
                .isEmpty();
    }

    @Test
    void whatGoesToAnotherCityNamesTheProcuratorateThereAndBothHaveACopy() {
        Map<String, Object> there = Map.of("kind", "OTHER_CITY", "otherBody", "武汉市市场监督管理局");
        Browser.Answer again = inspector.take(number, "begin-transfer", there);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#field-overseer-error").text()).contains("对方所在地的检察院");
        assertThat(again.page().select("input[name=otherBody]").attr("value")).isEqualTo("武汉市市场监督管理局");
        Map<String, Object> whole = new HashMap<>(there);
        whole.put("overseer", "武汉市人民检察院");
        String page = inspector.take(number, "begin-transfer", whole).location();
        long id = Long.parseLong(page.replaceAll("\\D*(\\d+).*", "$1"));
        LeadAtHand.done(take(inspector, id, "propose", LeadAtHand.proposal(inspector, id)));
        Browser colleague = office.signedIn(office.newcomer(Role.ENFORCEMENT_OFFICER, "market-regulator"));
        LeadAtHand.done(take(colleague, id, "decide", Map.of("verdict", "approve")));
        LeadAtHand.done(take(inspector, id, "send", Map.of()));
        assertThat(inspector.get("/transfers/" + id + "/letter").text()).contains("咸宁市人民检察院、武汉市人民检察院");
        assertThat(prosecutor.get("/transfers/" + id).text()).contains("武汉市市场监督管理局", "抄送备案");
    }

    @Test
    void theLetterSaysWhichOtherAuthorityFoundIt() {
        Browser.Answer form = inspector.get("/matters/" + number + "/steps/begin-transfer");
        assertThat(form.page().select("select[name=body] option").eachText())
                .contains("咸宁市公安局", "赤壁市市场监督管理局")
                .doesNotContain("赤壁市公安局");
        String finder = "咸宁市“扫黄打非”工作小组办公室";
        long id = LeadAtHand.begun(office, inspector, number);
        Map<String, Object> proposal = LeadAtHand.proposal(inspector, id);
        proposal.put("foundBy", finder);
        LeadAtHand.done(take(inspector, id, "propose", proposal));
        assertThat(inspector.get("/transfers/" + id).text()).contains("发起单位 " + finder);
        assertThat(inspector.get("/transfers/" + id + "/letter").text()).contains("发起单位", finder);
    }

    @Test
    void thePoliceRecordWhatTheVictimAsksForAndWhatCameOfIt() {
        long id = sent();
        LeadAtHand.done(take(police, id, "receipt", Map.of("receiptNumber", "咸公收1号")));
        LeadAtHand.done(take(
                police,
                id,
                "answer",
                Map.of("result", "NOT_FILED", "resultNumber", "不立1号", "day", office.today(), "reason", "证据不足")));
        Map<String, Object> asked =
                Map.of("notifiedOn", office.today(), "askedOn", office.today(), "reason", "损失已超过五万元");
        Map<String, Object> early = new HashMap<>(asked);
        early.put("askedOn", office.today().minusDays(1));
        Browser.Answer again = take(police, id, "victim-asks", early);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#field-askedOn-error").text()).contains("不能早于");
        assertThat(inspector.get("/transfers/" + id + "/steps/victim-asks").status())
                .isEqualTo(409);
        LeadAtHand.done(take(police, id, "victim-asks", asked));
        assertThat(inspector.get("/transfers/" + id).text()).contains("控告人申请复议", "损失已超过五万元");
        LeadAtHand.done(take(
                police, id, "victim-answer", Map.of("outcome", "GRANTED", "day", office.today(), "reason", "补充了账册")));
        assertThat(inspector.get("/transfers/" + id).text()).contains("补充了账册", "移交物品和材料");
    }
}
