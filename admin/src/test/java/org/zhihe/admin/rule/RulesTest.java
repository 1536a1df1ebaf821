package org.zhihe.admin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/** An administrator looks after the tables. What is published here is for matters that no other test files. */
class RulesTest {
    private final Office office = Office.open();
    private final Browser administrator = office.signedIn(Role.ADMINISTRATOR);

    /** About layouts that somebody asks help with: proposed after everything else. */
    private static Map<String, String> aRule(String... otherwise) {
        Map<String, String> form = new HashMap<>(Map.ofEntries(
                Map.entry("precedence", "99"),
                Map.entry("procedureKind", "ENFORCEMENT"),
                Map.entry("body", "market-regulator"),
                Map.entry("basis", "某办法第一条"),
                Map.entry("explanation", "由市场监督管理部门查处。"),
                Map.entry("typicalTime", "30日内"),
                Map.entry("cost", "免费"),
                Map.entry("matterKinds", "ASSISTANCE_REQUEST"),
                Map.entry("ipTypes", "IC_LAYOUT"),
                Map.entry("datedBy", "ACT"),
                Map.entry("validFrom", "2026-01-01"),
                Map.entry("version", "-1")));
        for (int i = 0; i < otherwise.length; i += 2) {
            form.put(otherwise[i], otherwise[i + 1]);
        }
        return form;
    }

    private Browser.Answer send(String path, Map<String, String> form) {
        return administrator.post(path, form);
    }

    private String published() {
        Browser.Answer done = send("/rules/routes/new", aRule("act", "publish", "note", "市里新办法"));
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        return done.header("location").replace("/rules?done=", "/rules/routes/");
    }

    @Test
    void theListNamesEveryRuleAndCourtWithItsBasis() {
        String text = administrator.get("/rules").text();
        assertThat(text)
                .contains("《商标法》（2019年）第六十条至第六十二条", "有管辖权的法院（按法院表）", "城市文件")
                .contains("是否请求认定驰名商标：是", "司法确认 · 外观设计专利");
    }

    @Test
    void theListIsNarrowedToWhatConcernsOneRight() {
        Document page = administrator.get("/rules?right=DESIGN").page();
        assertThat(page.text()).contains("司法确认 · 外观设计专利", "调解申请 · 不限").doesNotContain("六十条至第六十二条");
        assertThat(page.select("nav.tabs [aria-current]").text()).startsWith("外观设计专利");
    }

    @Test
    void aPreviewPublishesNothingAndKeepsWhatWasTyped() {
        Browser.Answer page = send("/rules/routes/new", aRule("basis", "还没想好的依据"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("[role=status]").text()).contains("等待分流的");
        assertThat(page.page().select("input[name=basis]").attr("value")).isEqualTo("还没想好的依据");
        assertThat(administrator.get("/rules").text()).doesNotContain("还没想好的依据");
    }

    @Test
    void aPreviewNamesTheMattersThatWouldGoElsewhere() {
        String number = office.complaint(IpType.GEOGRAPHICAL_INDICATION, Claim.STOP);
        Map<String, String> form = aRule(
                "precedence", "1", "matterKinds", "COMPLAINT", "ipTypes", "GEOGRAPHICAL_INDICATION", "basis", "抢先的依据");
        Browser.Answer page = send("/rules/routes/new", form);
        assertThat(page.page().select("table").first().text()).contains(number, "《地理标志产品保护办法》", "抢先的依据");
        assertThat(page.text()).doesNotContain("甲公司");
    }

    @Test
    void aPublishedRuleIsAVersionWithAuthorAndNote() {
        String path = published();
        Browser.Answer page = administrator.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("section table").last().text()).contains("市里新办法", "第");
        assertThat(page.page().select("input[name=ipTypes][checked]").eachAttr("value"))
                .containsExactly("IC_LAYOUT");
    }

    @Test
    void ofTwoWhoEditTheSameVersionTheSecondIsTold() {
        String path = published();
        String seen =
                administrator.get(path).page().select("input[name=version]").attr("value");
        Map<String, String> first = aRule("version", seen, "act", "publish", "note", "第一次", "basis", "第一次的依据");
        assertThat(send(path, first).status()).isEqualTo(303);
        Map<String, String> second = aRule("version", seen, "act", "publish", "note", "第二次", "basis", "第二次的依据");
        Browser.Answer told = send(path, second);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("input[name=basis]").attr("value")).isEqualTo("第二次的依据");
        assertThat(administrator.get("/rules").text()).contains("第一次的依据").doesNotContain("第二次的依据");
    }

    @Test
    void whatWasEditedGoesBackToTheCitysFileAfterAQuestion() {
        String path = "/rules/routes/ic-layout-court";
        assertThat(administrator.get(path).page().select("a[href$=/restore]")).isEmpty();
        assertThat(administrator.get(path + "/restore").status()).isEqualTo(404);
        assertThat(send(path, aRule("version", "0", "act", "publish", "note", "试改"))
                        .status())
                .isEqualTo(303);
        assertThat(administrator.get(path).page().select("a[href$=/restore]").text())
                .isEqualTo("恢复城市文件的版本");
        Browser.Answer question = administrator.get(path + "/restore");
        assertThat(question.text()).contains("某办法第一条", "城市文件", "法释〔2022〕13号第一条", "等待分流的");
        String seen = question.page().select("input[name=version]").attr("value");
        assertThat(send(path + "/restore", Map.of("version", seen, "note", "")).status())
                .isEqualTo(422);
        Browser.Answer late = send(path + "/restore", Map.of("version", "0", "note", "改错了"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("textarea[name=note]").text()).isEqualTo("改错了");
        assertThat(administrator.get(path).text()).contains("某办法第一条");
        assertThat(send(path + "/restore", Map.of("version", seen, "note", "改错了"))
                        .status())
                .isEqualTo(303);
        Browser.Answer after = administrator.get(path);
        assertThat(after.page().select("input[name=basis]").attr("value")).isEqualTo("法释〔2022〕13号第一条");
        assertThat(after.page().select("section table").last().text()).contains("改错了", "试改", "城市文件");
        assertThat(after.page().select("a[href$=/restore]")).isEmpty();
    }

    @Test
    void whatCannotBeIsShownAtItsFieldAndNotPublished() {
        refused("note", aRule("act", "publish"), "请写明修改说明");
        refused("body", aRule("act", "publish", "note", "错", "body", "court-xianan"), "不办理行政执法");
        refused("validTo", aRule("validTo", "2025-01-01"), "结束日期不能早于开始日期");
        refused("amountTo", aRule("amountFrom", "500", "amountTo", "400"), "金额上限不能小于下限");
    }

    private void refused(String field, Map<String, String> form, String why) {
        Browser.Answer page = send("/rules/routes/new", form);
        assertThat(page.status()).as(field).isEqualTo(422);
        assertThat(page.page().select("#field-" + field + "-error").text()).contains(why);
    }

    @Test
    void aRuleThatDoesNotExistIsNotFound() {
        assertThat(administrator.get("/rules/routes/none").status()).isEqualTo(404);
        assertThat(send("/rules/courts/none", aRule()).status()).isEqualTo(404);
        assertThat(administrator.get("/rules/places/new").status()).isEqualTo(404);
    }

    @Test
    void theCourtTableIsEditedTheSameWay() {
        Browser.Answer page = administrator.get("/rules/courts/civil-ordinary");
        assertThat(page.page().select("input[name=amountTo]").attr("value")).isEqualTo("4999999.99");
        assertThat(page.page()
                        .select("select[name=WELL_KNOWN_MARK] option[selected]")
                        .attr("value"))
                .isEqualTo("NO");
    }

    @Test
    void aSituationCanBeTriedOut() {
        Map<String, String> form = new HashMap<>(Map.of(
                "kind", "COMPLAINT",
                "ipType", "TRADE_SECRET",
                "claims", "DAMAGES",
                "other", "NONE",
                "actOn", "2026-05-01",
                "filedOn", "2026-11-20",
                "amount", "90000"));
        String open = administrator.post("/rules/try", form).text();
        assertThat(open).contains("法院要等条件核实后才能确定", "取决于：是否属于技术秘密");
        form.put("TECHNICAL_SECRET", "NO");
        assertThat(administrator.post("/rules/try", form).text()).contains("移送法院：咸宁市咸安区人民法院", "有管辖权的法院：咸宁市咸安区人民法院");
        form.remove("kind");
        assertThat(administrator.post("/rules/try", form).status()).isEqualTo(422);
    }

    @Test
    void aRuleThatLeadsToTheCountySaysByWhichPlaceAndKeepsItWhenItIsEdited() {
        assertThat(administrator.get("/rules").text()).contains("咸宁市市场监督管理局：按行为发生地找县（市、区）的单位");
        assertThat(administrator
                        .get("/rules/routes/report-county")
                        .page()
                        .select("select[name=countyBy] option[selected]")
                        .attr("value"))
                .isEqualTo("ACT_PLACE");
        Browser.Answer refused = send("/rules/routes/new", aRule("body", "copyright-office", "countyBy", "ACT_PLACE"));
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.text()).contains("在各县（市、区）没有对应的单位");
    }
}
