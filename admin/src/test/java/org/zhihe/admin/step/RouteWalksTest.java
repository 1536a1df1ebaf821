package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.COMMITTEE_SECRETARY;
import static org.zhihe.casework.account.Role.ENFORCEMENT_OFFICER;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;

import java.time.LocalDate;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.ObjectionDesk;
import org.zhihe.casework.routing.RouteDecisions;

/** The pages on which the centre decides where a matter goes. */
class RouteWalksTest {
    private final Office office = Office.open();

    private Walk aComplaint(IpType right, Claim claim) {
        return new Walk(office, office.complaint(right, claim)).accepted();
    }

    private static Document page(Walk walk, String step) {
        Browser.Answer answer = walk.as(INTAKE_OFFICER).get("/matters/" + walk.number() + "/steps/" + step);
        assertThat(answer.status()).as(step).isEqualTo(200);
        return answer.page();
    }

    private static String optionValue(Document page, String label) {
        return page.select(".choice").stream()
                .filter(choice -> choice.text().contains(label))
                .findFirst()
                .orElseThrow()
                .select("input")
                .attr("value");
    }

    @Test
    void theProposalStandsFirstAndTheRestIsFolded() {
        Document page = page(aComplaint(IpType.TRADEMARK, Claim.PUNISH), "route");
        assertThat(page.select(".proposal-first .proposal-title").text()).contains("行政执法：咸宁市市场监督管理局", "首选");
        assertThat(page.select("details.fold summary").eachText())
                .anyMatch(text -> text.startsWith("其他可以走的途径"))
                .anyMatch(text -> text.startsWith("取决于还没有核实的情况"));
        assertThat(page.select(".notice-amber").text()).contains("还没有核实行为发生地");
        assertThat(page.select("input[name=rule][checked]").attr("value")).isEqualTo("trademark-enforcement");
        assertThat(page.select("input[name=complexity][checked]").attr("value")).isEqualTo("USUAL");
    }

    @Test
    void aWayThatDependsOnSomethingIsRefusedUntilThatIsEstablished() {
        Walk walk = aComplaint(IpType.COPYRIGHT, Claim.PUNISH);
        String rule = optionValue(page(walk, "route"), "是否同时损害公共利益");
        assertThat(rule).isEqualTo("copyright-enforcement");
        Browser.Answer refused = walk.attempt(INTAKE_OFFICER, "route", "rule", rule, "reason", "盗版教辅面向学生");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".summary").text()).contains("请先核实：是否同时损害公共利益");
        assertThat(refused.text()).contains("盗版教辅面向学生");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("尚未分流");

        walk.then(INTAKE_OFFICER, "establish", "PUBLIC_INTEREST", "YES", "ACT_PLACE", "421202");
        assertThat(page(walk, "establish")
                        .select("select[name=PUBLIC_INTEREST] option[selected]")
                        .attr("value"))
                .isEqualTo("YES");
        walk.then(INTAKE_OFFICER, "route");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("行政执法 · 咸宁市版权局", "城市规则文件");
    }

    @Test
    void whatOnlyRulesOutOfForceAreForIsRefusedWithTheirDays() {
        Walk walk = new Walk(
                        office,
                        office.file(
                                MatterKind.REPORT, IpType.PLANT_VARIETY, Set.of(), "早年的品种", LocalDate.of(2019, 5, 1)))
                .accepted();
        Document page = page(walk, "route");
        assertThat(page.select(".notice-amber").text()).contains("没有现在就能确认的途径");
        Browser.Answer refused = walk.attempt(INTAKE_OFFICER, "route", "rule", "plant-variety-report-2022");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#field-rule-error").text())
                .contains("《植物新品种保护条例》（2014年）", "2022年3月1日", "2025年5月31日");
    }

    @Test
    void whatIsEstablishedAgainChangesNothing() {
        Walk walk = aComplaint(IpType.TRADEMARK, Claim.PUNISH);
        walk.then(INTAKE_OFFICER, "establish", "ACT_PLACE", "421202", "KNOWN_ON", office.today());
        Browser.Answer again =
                walk.attempt(INTAKE_OFFICER, "establish", "ACT_PLACE", "421202", "KNOWN_ON", office.today());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("没有改动");
        Browser.Answer wrong = walk.attempt(INTAKE_OFFICER, "establish", "ACT_PLACE", "nowhere");
        assertThat(wrong.status()).isEqualTo(422);
    }

    @Test
    void figuresOfACrimeAreNotToldToTheMediators() {
        Walk walk = new Walk(office, office.mediationRequest()).accepted();
        walk.then(INTAKE_OFFICER, "note-figures", "offence", "SELLING_COUNTERFEITS", "TURNOVER", "50000");
        walk.then(INTAKE_OFFICER, "route");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("登记了线索的数额");
        assertThat(walk.see(COMMITTEE_SECRETARY).text()).contains(walk.number()).doesNotContain("登记了线索的数额");
    }

    @Test
    void figuresAreHeldAgainstTheThresholdsAndDecideNothing() {
        Walk walk = aComplaint(IpType.TRADEMARK, Claim.PUNISH);
        walk.then(INTAKE_OFFICER, "note-figures", "offence", "SELLING_COUNTERFEITS", "TURNOVER", "50000");
        assertThat(page(walk, "note-figures").select(".notice-amber").text())
                .contains("请人工判断", "销售假冒注册商标的商品：非法经营数额或销售金额为50000，标准为50000", "法释〔2025〕5号");
        assertThat(page(walk, "route").select(".notice-amber").text()).contains("达到移送审查线索标准（销售假冒注册商标的商品）");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("尚未分流");
    }

    @Test
    void aCriminalLeadIsNamedButIsNoWayToChoose() {
        Walk walk = aComplaint(IpType.TRADEMARK, Claim.PUNISH);
        walk.then(INTAKE_OFFICER, "establish", "CRIMINAL_SIGNS", "YES");
        Document page = page(walk, "route");
        assertThat(page.select(".notice-amber").text()).contains("可能涉嫌犯罪", "受理机关：咸宁市公安局", "请用“提出移送”办理");
        assertThat(page.select("input[name=rule]").eachAttr("value"))
                .contains("trademark-enforcement")
                .doesNotContain("suspected-crime");
        assertThat(page.select(".proposal-title").text()).doesNotContain("公安局");
        assertThat(page(walk, "route-otherwise").select("select[name=body]").text())
                .contains("咸宁市版权局")
                .doesNotContain("公安局", "检察院");
    }

    @Test
    void aWayOfOnesOwnNeedsABodyThatDoesIt() {
        Walk walk = aComplaint(IpType.TRADEMARK, Claim.PUNISH);
        Browser.Answer refused = walk.attempt(
                INTAKE_OFFICER,
                "route-otherwise",
                "kind",
                "ADJUDICATION",
                "body",
                "copyright-office",
                "basis",
                "某法第一条",
                "reason",
                "另有原因");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("咸宁市版权局不办理行政裁决", "另有原因");
        walk.then(
                INTAKE_OFFICER,
                "route-otherwise",
                "kind",
                "ENFORCEMENT",
                "body",
                "copyright-office",
                "basis",
                "《著作权法》第五十三条",
                "reason",
                "标识同时是美术作品");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("标识同时是美术作品", "没有采用规则");
    }

    @Test
    void aSimpleMatterHasATabOfItsOwn() {
        Walk simple = aComplaint(IpType.TRADEMARK, Claim.PUNISH);
        simple.then(INTAKE_OFFICER, "route", "complexity", "SIMPLE");
        Walk usual = aComplaint(IpType.TRADEMARK, Claim.PUNISH).then(INTAKE_OFFICER, "route");
        String tab = simple.as(INTAKE_OFFICER).get("/?tab=simple").text();
        assertThat(tab).contains(simple.number(), "简案快办").doesNotContain(usual.number());
        assertThat(simple.see(INTAKE_OFFICER).text()).contains("简案快办");
    }

    @Test
    void anObjectionIsOnTheQueueUntilItIsAnswered() {
        Walk walk = inMediation();
        object(walk);
        assertThat(walk.as(INTAKE_OFFICER).get("/").text()).contains(walk.number() + " 当事人对办理途径有异议");
        assertThat(page(walk, "answer-objection").text()).contains("我要求查处", "甲公司");
        assertThat(walk.attempt(INTAKE_OFFICER, "answer-objection").status()).isEqualTo(422);
        walk.then(INTAKE_OFFICER, "answer-objection", "answer", "赔偿只能调解或者起诉");
        assertThat(walk.as(INTAKE_OFFICER).get("/").text()).doesNotContain(walk.number() + " 当事人对办理途径有异议");
        assertThat(walk.as(INTAKE_OFFICER)
                        .get("/matters/" + walk.number() + "/steps/answer-objection")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aReRouteAnswersTheObjectionAndMovesTheMatter() {
        Walk walk = inMediation();
        object(walk);
        String rule = optionValue(page(walk, "reroute"), "行政执法：咸宁市市场监督管理局");
        assertThat(walk.attempt(INTAKE_OFFICER, "reroute", "rule", rule).status())
                .isEqualTo(422);
        walk.then(INTAKE_OFFICER, "reroute", "rule", rule, "reason", "当事人要求查处");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("从咸宁市知识产权人民调解委员会改出：当事人要求查处", "改走其他途径");
        assertThat(walk.see(ENFORCEMENT_OFFICER).status()).isEqualTo(200);
        assertThat(walk.see(COMMITTEE_SECRETARY).status()).isEqualTo(404);
        assertThat(walk.as(INTAKE_OFFICER).get("/").text()).doesNotContain(walk.number() + " 当事人对办理途径有异议");
    }

    private Walk inMediation() {
        String number =
                office.file(MatterKind.COMPLAINT, IpType.TRADEMARK, Set.of(Claim.STOP, Claim.DAMAGES), "既要停止又要赔偿");
        Walk walk = new Walk(office, number).accepted();
        return walk.then(INTAKE_OFFICER, "route", "rule", "mediation-always-possible", "reason", "双方都愿意先谈");
    }

    private void object(Walk walk) {
        Party applicant = office.party(walk.number(), Side.APPLICANT);
        PartyAccess access = PartyAccess.byCode(applicant.id(), applicant.matterId(), walk.number(), Side.APPLICANT);
        long decision = office.bean(RouteDecisions.class)
                .ofMatter(applicant.matterId())
                .get(0)
                .id();
        office.bean(ObjectionDesk.class).object(access, decision, "我要求查处");
    }
}
