package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** Who has a matter and why, and what its parties can say to it. */
class ObjectionTest {
    private final Citizen applicant = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");

    private Document page() {
        return applicant.get("/matters/" + number).page();
    }

    private String href() {
        return page().select("a[href*=/objections/]").attr("href");
    }

    @Test
    void thePageSaysWhoHasItWhyAndWhatElseWasOpen() {
        assertThat(page().text()).doesNotContain("由谁办理，为什么");
        centre.routes(number);
        assertThat(page().select("section[aria-labelledby=routes-title]").text())
                .contains("人民调解：咸宁市知识产权人民调解委员会", "当事人申请调解，对方同意即可开始", "《人民调解法》第四条")
                .contains("联系电话：0715-12345 转调解");
        assertThat(href()).isNotBlank();
    }

    @Test
    void whoeverDecidesInTheCountyIsNamedAndATelephoneThatNobodyKnowsIsNotMadeUp() {
        Map<String, Object> form = Forms.sound(applicant, "report");
        form.put("ipType", "PLANT_VARIETY");
        form.put("rightNumber", "");
        String report = Forms.file(applicant, form, "report");
        centre.routes(report, "421222");
        assertThat(applicant
                        .get("/matters/" + report)
                        .page()
                        .select("section[aria-labelledby=routes-title]")
                        .text())
                .contains("移送：通城县农业农村局", "县级农业农村部门查处", "联系电话：没有登记，请先向12345查询");
    }

    @Test
    void anObjectionNeedsAReasonAndIsAnsweredOnThePage() {
        centre.routes(number);
        String form = href();
        assertThat(applicant.get(form).page().text()).contains("对办理途径提出异议", "5个工作日内答复");
        Answer empty = applicant.post(form, Map.of("reason", ""));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#field-reason-error")).isNotEmpty();
        Answer sent = applicant.post(form, Map.of("reason", "我不愿意<b>调解</b>"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(applicant.follow(sent).page().text()).contains("异议已经收到", "我不愿意<b>调解</b>", "等待答复");
        assertThat(href()).isBlank();
        assertThat(applicant.get(form).status()).isEqualTo(404);
        assertThat(applicant.post(form, Map.of("reason", "再说一次")).status()).isEqualTo(409);
        centre.keeps(number, "调解是您申请的");
        assertThat(page().text()).contains("维持原途径", "答复：调解是您申请的");
    }

    @Test
    void nobodyElseFindsTheForm() {
        centre.routes(number);
        String form = href();
        Citizen stranger = new Citizen();
        assertThat(stranger.get(form).status()).isIn(303, 404);
        String own = Forms.file(stranger, Forms.sound(stranger, "mediation"), "mediation");
        String swapped = form.replace(number, own);
        assertThat(stranger.get(swapped).status()).isEqualTo(404);
        assertThat(stranger.post(swapped, Map.of("reason", "不是我的")).status()).isEqualTo(404);
    }
}
