package org.zhihe.admin.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** The form at the counter and the paper that comes out of it. */
class CounterTest {
    private static final String CODE = "查询码：[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}";

    private final Office office = Office.open();
    private final Browser officer = office.signedIn(office.newcomer(Role.INTAKE_OFFICER, "centre"));

    private Map<String, String> sound() {
        Map<String, String> form = new HashMap<>(Browser.prefilled(officer.get("/counter")));
        form.put("channel", "HANDED_OVER");
        form.put("outsideNumber", "12315-2026-0001");
        form.put("kind", "COMPLAINT");
        form.put("ipType", "TRADEMARK");
        form.put("title", "窗口登记的投诉");
        form.put("whatHappened", "当事人口述的经过。");
        form.put("happenedWhere", "咸宁市咸安区");
        form.put("happenedOn", office.today().toString());
        form.put("claims", "PUNISH");
        form.put("claimText", "请求查处。");
        form.put("applicantName", "钱窗口");
        form.put("applicantPhone", "13700000009");
        form.put("respondent-0-Name", "丁商店");
        form.put("consentNote", "当面口头同意");
        form.put("agreed", "true");
        return form;
    }

    private String taken(Map<String, String> form) {
        Browser.Answer sent = officer.post("/counter", form);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(sent.location()).matches("/counter/XNIP-\\d{8}-\\d{5}-\\d/receipt");
        return sent.location();
    }

    @Test
    void givesAPaperWithTheCodeThatIsNotShownAgain() {
        String receipt = taken(sound());
        Browser.Answer paper = officer.get(receipt);
        assertThat(paper.text()).contains("受理登记回执", "钱窗口", "丁商店").containsPattern(CODE);
        assertThat(paper.header("cache-control")).isEqualTo("no-store");
        assertThat(officer.get(receipt).text()).contains("不再显示").doesNotContainPattern(CODE);
        assertThat(office.signedIn(Role.INTAKE_OFFICER).get(receipt).status()).isEqualTo(404);
    }

    @Test
    void L01_isPrintedAgainByColleaguesWithoutTheCode() {
        String number = taken(sound()).split("/")[2];
        Browser colleague = office.signedIn(Role.INTAKE_OFFICER);
        String link = paper(colleague, number);
        assertThat(link).isEqualTo("/matters/" + number + "/papers/receipt");
        Browser.Answer copy = colleague.get(link);
        assertThat(copy.text()).contains("受理登记回执", "钱窗口", "不再显示").doesNotContainPattern(CODE);
        assertThat(office.signedIn(Role.MEDIATOR).get(link).status()).isEqualTo(404);
        assertThat(colleague
                        .get("/matters/" + office.mediationRequest() + "/papers/receipt")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void L01_whoHasLostItGetsAnotherCodeForAReason() {
        String receipt = taken(sound());
        String number = receipt.split("/")[2];
        String lost = officer.get(receipt).text().replaceAll("(?s).*(" + CODE + ").*", "$1");
        Browser colleague = office.signedIn(Role.INTAKE_OFFICER);
        assertThat(colleague.take(number, "renew-receipt", Map.of()).status()).isEqualTo(422);
        Browser.Answer renewed = colleague.take(number, "renew-receipt", Map.of("reason", "本人遗失回执", "known", "true"));
        assertThat(renewed.status()).as(renewed.text()).isEqualTo(303);
        assertThat(colleague.get("/matters/" + number).text()).contains("原来的查询码作废：本人遗失回执");
        assertThat(paper(colleague, number)).isEqualTo(receipt);
        assertThat(colleague.get(receipt).text()).containsPattern(CODE).doesNotContain(lost);
        assertThat(colleague.get(receipt).text()).doesNotContainPattern(CODE);
        assertThat(officer.get(receipt).status()).isEqualTo(404);
    }

    private static String paper(Browser reader, String number) {
        return reader.get("/matters/" + number).page().select(".papers a").stream()
                .filter(link -> link.text().equals("受理登记回执"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheChannelInTheQueueAndOnTheMatter() {
        String number = taken(sound()).split("/")[2];
        assertThat(officer.get("/matters/" + number).text()).contains("其他单位转来", "12315-2026-0001", "工作人员代为登记");
        assertThat(officer.get("/?search=" + number)
                        .page()
                        .select("td.queue-matter .tag")
                        .eachText())
                .containsExactly("其他单位转来");
    }

    @Test
    void whatAnAuthorityFoundIsAReportInItsOwnName() {
        Map<String, String> form = sound();
        form.put("channel", "FOUND");
        form.put("outsideNumber", "");
        Browser.Answer wrong = officer.post("/counter", form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".summary").text()).contains("请按举报登记", "请选单位");
        form.put("kind", "REPORT");
        form.put("applicantKind", "COMPANY");
        form.put("applicantName", "咸宁市市场监督管理局");
        String number = taken(form).split("/")[2];
        assertThat(officer.get("/matters/" + number).text()).contains("执法机关自行发现");
        officer.take(number, "accept", Map.of());
        officer.take(number, "route", Map.of());
        assertThat(office.signedIn(Role.ENFORCEMENT_OFFICER)
                        .get("/matters/" + number)
                        .text())
                .contains("线索来源 自行发现");
    }

    @Test
    void filesOnceHoweverOftenItIsSent() {
        Map<String, String> form = sound();
        assertThat(taken(form)).isEqualTo(taken(form));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        Map<String, String> form = sound();
        form.put("applicantName", "");
        form.put("outsideNumber", "");
        form.put("respondent-0-CreditCode", "123");
        form.put("representativeName", "孙代理");
        form.remove("agreed");
        Browser.Answer answer = officer.post("/counter", form);
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select(".summary a").eachAttr("href"))
                .contains(
                        "#field-applicantName",
                        "#field-outsideNumber",
                        "#field-respondent-0-CreditCode",
                        "#field-representativePhone",
                        "#field-agreed");
        assertThat(page.select("#field-title").attr("value")).isEqualTo("窗口登记的投诉");
        assertThat(page.select("input[name=formKey]").attr("value")).isEqualTo(form.get("formKey"));
    }

    @Test
    void listsItsPartsAndSaysWhichHaveAProblem() {
        Document page = officer.get("/counter").page();
        assertThat(page.select("nav.contents a").eachText())
                .containsExactly("怎样收到的", "涉及的权利", "发生了什么", "请求", "申请人或举报人", "代理人", "被反映方 1", "告知和同意");
        page.select("nav.contents a").forEach(link -> assertThat(page.select(link.attr("href") + "[data-group]"))
                .as(link.text())
                .hasSize(1));
        assertThat(page.select("details.group-folded:not([open]) [name=representativeName]"))
                .hasSize(1);

        Map<String, String> form = sound();
        form.put("representativeName", "孙代理");
        form.put("claimText", "");
        Document again = officer.post("/counter", form).page();
        assertThat(again.select("nav.contents li:has(.contents-wrong) a").eachText())
                .containsExactly("请求", "代理人");
        assertThat(again.select("details.group-folded[open] [name=representativeName]"))
                .hasSize(1);
    }

    @Test
    void growsByOneRespondent() {
        Map<String, String> form = sound();
        form.put("change", "add");
        form.put("title", "");
        Browser.Answer more = officer.post("/counter", form);
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page().select("[name=respondent-1-Name]")).hasSize(1);
        assertThat(more.page().select(".summary")).isEmpty();
    }

    @Test
    void aReportMayBeMadeWithoutANameAndProtected() {
        Map<String, String> form = sound();
        form.put("protect", "true");
        assertThat(officer.post("/counter", form).status()).isEqualTo(422);
        form.put("kind", "REPORT");
        String number = taken(form).split("/")[2];
        assertThat(officer.get("/matters/" + number).text())
                .containsPattern("举报人 [A-Z]{4}")
                .doesNotContain("钱窗口", "13700000009");
        Map<String, String> unnamed = sound();
        unnamed.put("kind", "REPORT");
        unnamed.put("applicantName", "");
        unnamed.put("applicantPhone", "");
        taken(unnamed);
    }

    @Test
    void Z01_isForIntakeOfficersAlone() {
        for (Role role : Role.values()) {
            int status = office.signedIn(role).get("/counter").status();
            assertThat(status).as(role.name()).isEqualTo(role == Role.INTAKE_OFFICER ? 200 : 403);
        }
    }
}
