package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.ENFORCEMENT_OFFICER;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.party.Side;

/** Asking other authorities and experts, and the directory they are chosen from. */
class ConsultationWalkTest {
    private final Office office = Office.open();
    private final Walk walk = new Walk(office, office.mediationRequest());

    private static Map<String, String> expert(String name, String employer) {
        Map<String, String> form = new HashMap<>();
        form.put("name", name);
        form.put("fields", "商标近似");
        form.put("employer", employer);
        form.put("active", "YES");
        form.put("version", "0");
        return form;
    }

    private String entered(String name, String employer) {
        Browser centre = walk.as(INTAKE_OFFICER);
        assertThat(centre.post("/experts", expert(name, employer)).status()).isEqualTo(303);
        return centre.get("/experts")
                .page()
                .select("a:containsOwn(" + name + ")")
                .attr("href");
    }

    private String option(String step, String field, String words) {
        return walk.as(INTAKE_OFFICER)
                .get("/matters/" + walk.number() + "/steps/" + step)
                .page()
                .select("select[name=" + field + "] option:contains(" + words + ")")
                .attr("value");
    }

    @Test
    void aLetterGoesOutAndTheAnswerComesIn() {
        walk.accepted();
        Browser.Answer bare = walk.attempt(INTAKE_OFFICER, "ask-opinion", "kind", "TRADEMARK", "question", "请查询");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".summary").text()).contains("请写明向哪个单位发函");
        walk.then(INTAKE_OFFICER, "ask-opinion", "kind", "TRADEMARK", "addressee", "<b>商标审查机关", "question", "注册状态如何？");
        Browser.Answer page = walk.see(INTAKE_OFFICER);
        assertThat(page.text()).contains("征求意见函：<b>商标审查机关");
        String letter = page.page().select("a[href*=/papers/consultation/]").attr("href");
        assertThat(walk.as(INTAKE_OFFICER).get(letter).text()).contains("征求意见函", "注册状态如何？", "咸知维询〔");
        String asked = option("note-opinion", "consultation", "商标审查机关");
        Map<String, Object> answers = new HashMap<>();
        answers.put("consultation", asked);
        answers.put("reference", "商函88号");
        answers.put("answeredOn", office.today());
        answers.put("answer", "注册有效");
        answers.put("party", office.party(walk.number(), Side.APPLICANT).id());
        answers.put("visibility", "BOTH_SIDES");
        Browser.Answer taken = walk.as(INTAKE_OFFICER)
                .take(walk.number(), "note-opinion", answers, "复函.txt", "有效".getBytes(StandardCharsets.UTF_8));
        assertThat(taken.status()).as(taken.text()).isEqualTo(303);
        assertThat(walk.as(INTAKE_OFFICER).get(letter).text()).contains("注册有效", "商函88号");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("复函.txt", "已答复");
        assertThat(walk.as(ENFORCEMENT_OFFICER).get(letter).status()).isEqualTo(404);
    }

    @Test
    void anExpertWhoWorksForAPartyIsRefusedWithTheReason() {
        walk.accepted();
        entered("魏工程师", office.party(walk.number(), Side.APPLICANT).name());
        Browser.Answer refused = walk.attempt(
                INTAKE_OFFICER,
                "ask-opinion",
                "kind",
                "EXPERT",
                "expert",
                option("ask-opinion", "expert", "魏工程师"),
                "question",
                "是否近似");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("魏工程师在当事人", "应当回避");
    }

    @Test
    void whoIsTakenOutOfUseIsNotOfferedAnyMore() {
        walk.accepted();
        String href = entered("余教授", "某大学");
        assertThat(option("ask-opinion", "expert", "余教授")).isNotEmpty();
        Browser centre = walk.as(INTAKE_OFFICER);
        Map<String, String> form = expert("", "某大学");
        form.put("active", "NO");
        Browser.Answer bare = centre.post(href, form);
        assertThat(bare.status()).isEqualTo(422);
        form.put("name", "余教授");
        assertThat(centre.post(href, form).status()).isEqualTo(303);
        assertThat(option("ask-opinion", "expert", "余教授")).isEmpty();
        assertThat(centre.post(href, form).status()).isEqualTo(409);
    }

    @Test
    void nobodyElseOpensTheDirectory() {
        Walk enforced = new Walk(office, office.complaint(IpType.TRADEMARK, Claim.PUNISH));
        assertThat(enforced.as(ENFORCEMENT_OFFICER).get("/experts").status()).isNotEqualTo(200);
    }
}
