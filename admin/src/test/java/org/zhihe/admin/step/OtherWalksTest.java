package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.ADJUDICATOR;
import static org.zhihe.casework.account.Role.COURT_CLERK;
import static org.zhihe.casework.account.Role.ENFORCEMENT_OFFICER;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationAct;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationActs;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

class OtherWalksTest {
    private final Office office = Office.open();
    private final LocalDate today = office.today();

    @Test
    void anEnforcementCaseToItsPenalty() {
        Walk walk = new Walk(office, office.complaint(IpType.TRADEMARK, Claim.PUNISH)).routed();
        refused(walk, ENFORCEMENT_OFFICER, "file-case", "至少两人", "caseNumber", "案1号", "officers", "张三");
        walk.then(ENFORCEMENT_OFFICER, "file-case", "caseNumber", "案1号", "officers", "张三 李四");
        walk.then(ENFORCEMENT_OFFICER, "notice-penalty", "planned", "拟罚款", "servedOn", today);
        refused(
                walk,
                ENFORCEMENT_OFFICER,
                "decide-case",
                "处理结果",
                "result",
                "PENALTY",
                "decisionNumber",
                "罚1号",
                "day",
                today,
                "summary",
                "罚款");
        walk.then(ENFORCEMENT_OFFICER, "penalty-statement-waived", "day", today, "note", "没有意见");
        walk.then(ENFORCEMENT_OFFICER, "propose-penalty", "decisionNumber", "罚1号", "summary", "罚款");
        Browser colleague = office.signedIn(office.newcomer(ENFORCEMENT_OFFICER, "market-regulator"));
        colleague.take(walk.number(), "review-penalty", Map.of("verdict", "approve"));
        walk.then(
                ENFORCEMENT_OFFICER,
                "penalty-served",
                "day",
                today,
                "note",
                "直接送达",
                "reconsideration",
                "咸宁市人民政府",
                "court",
                "咸安区人民法院");
        walk.then(ENFORCEMENT_OFFICER, "penalty-fulfilled", "day", today, "note", "罚款缴清");
        walk.then(ENFORCEMENT_OFFICER, "close-case");
        walk.then(INTAKE_OFFICER, "conclude", "outcome", "PENALISED", "note", "已查处");
        assertThat(walk.see(ENFORCEMENT_OFFICER).text()).contains("张三、李四", "给予行政处罚", "已办结");
    }

    @Test
    void aLeadThatIsNotFiled() {
        Walk walk = new Walk(office, office.complaint(IpType.TRADEMARK, Claim.PUNISH)).routed();
        walk.then(ENFORCEMENT_OFFICER, "do-not-file", "reason", "证据不足");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("经核查不予立案：证据不足");
    }

    @Test
    void anAdjudicationToItsDecision() {
        Walk walk = new Walk(office, office.complaint(IpType.DESIGN, Claim.STOP)).routed();
        refused(walk, ADJUDICATOR, "file-adjudication", "请求人是专利权人或者利害关系人", "caseNumber", "裁1号", "panel", "甲、乙");
        refused(walk, ADJUDICATOR, "file-adjudication", "单数", examined("甲、乙"));
        walk.then(ADJUDICATOR, "file-adjudication", examined("甲、乙、丙"));
        walk.then(ADJUDICATOR, "serve", "day", today);
        walk.then(
                ADJUDICATOR,
                "show-respondent",
                "party",
                office.party(walk.number(), Side.RESPONDENT).id());
        walk.then(ADJUDICATOR, "stay", "ground", "INVALIDATION", "reason", "等待无效宣告");
        assertThat(walk.as(ADJUDICATOR)
                        .get("/matters/" + walk.number() + "/steps/hear")
                        .status())
                .isEqualTo(409);
        walk.then(ADJUDICATOR, "resume");
        called(walk);
        refused(walk, ADJUDICATOR, "hear", "不能晚于今天", "day", today.plusDays(1));
        walk.then(ADJUDICATOR, "hear", "day", today);
        walk.then(
                ADJUDICATOR,
                "decide-adjudication",
                "result",
                "INFRINGEMENT_TO_STOP",
                "decisionNumber",
                "裁决1号",
                "day",
                today,
                "summary",
                "成立");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("裁决1号", "侵权成立");
    }

    /** Three working days ago, for which a walk does not wait. */
    private void called(Walk walk) {
        Body ipOffice = office.bean(Bodies.class).findByCode("ip-office").orElseThrow();
        long id = office.bean(Adjudications.class)
                .findOnDesk(walk.number(), ipOffice.id(), 1)
                .orElseThrow()
                .id();
        office.bean(AdjudicationActs.class)
                .save(new AdjudicationAct(
                        null,
                        id,
                        AdjudicationActKind.HEARING_CALLED,
                        today,
                        "三楼审理室",
                        1,
                        office.bean(Clocks.class).now()));
    }

    @Test
    void theOtherEndsOfAnAdjudication() {
        Walk settled = new Walk(office, office.complaint(IpType.DESIGN, Claim.STOP)).routed();
        settled.then(ADJUDICATOR, "file-adjudication", examined("甲、乙、丙"));
        settled.then(ADJUDICATOR, "settle-adjudication", "summary", "双方和解");
        Walk withdrawn = new Walk(office, office.complaint(IpType.DESIGN, Claim.STOP)).routed();
        withdrawn.then(ADJUDICATOR, "file-adjudication", examined("甲、乙、丙"));
        withdrawn.then(ADJUDICATOR, "withdraw-adjudication", "ground", "WITHDRAWN", "reason", "请求人撤回");
        Walk notFiled = new Walk(office, office.complaint(IpType.DESIGN, Claim.STOP)).routed();
        notFiled.then(ADJUDICATOR, "do-not-file-adjudication", "ground", "CONDITION_UNMET", "reason", "不符合条件");
        assertThat(withdrawn.see(ADJUDICATOR).text()).contains("请求人撤回请求");
        assertThat(notFiled.see(ADJUDICATOR).text()).contains("请求不符合立案条件");
    }

    @Test
    void theReportOfADesignIsDemandedAndNoted() {
        Walk walk = new Walk(office, office.complaint(IpType.DESIGN, Claim.STOP)).routed();
        walk.then(ADJUDICATOR, "demand-evaluation-report", "reason", "现有设计近似");
        assertThat(walk.see(ADJUDICATOR).text()).contains("专利权评价报告", "尚未收到");
        refusedStep(walk, "REPORT_NOT_FILED");
        walk.then(ADJUDICATOR, "note-evaluation-report", "number", "评价报告1号", "day", today);
        assertThat(walk.see(ADJUDICATOR).text()).contains("评价报告1号");
        Walk invention = new Walk(office, office.complaint(IpType.INVENTION, Claim.STOP)).routed();
        assertThat(invention
                        .as(ADJUDICATOR)
                        .get("/matters/" + invention.number() + "/steps/demand-evaluation-report")
                        .status())
                .isEqualTo(404);
    }

    private static void refusedStep(Walk walk, String ground) {
        var answer = walk.attempt(ADJUDICATOR, "do-not-file-adjudication", "ground", ground, "reason", "没有提交");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("提交评价报告的期限到");
    }

    @Test
    void aReferralToACourtAndItsAnswer() {
        Walk walk = referred();
        walk.then(COURT_CLERK, "receipt-referral", "receiptNumber", "收1号");
        refused(
                walk,
                COURT_CLERK,
                "answer-referral",
                "案号的格式不对",
                "result",
                "JUDGMENT",
                "caseNumber",
                "12号",
                "day",
                today,
                "summary",
                "判决");
        walk.then(
                COURT_CLERK,
                "answer-referral",
                "result",
                "JUDGMENT",
                "caseNumber",
                "（2026）鄂1202民初5号",
                "day",
                today,
                "summary",
                "判决");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("已作出裁判", "（2026）鄂1202民初5号");
    }

    @Test
    void aReferralThatComesBack() {
        Walk walk = referred();
        walk.then(COURT_CLERK, "return-referral", "reason", "不属于本院管辖");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("法院退回：不属于本院管辖");
    }

    @Test
    void aCourtSendsALeadOfACrimeToThePolice() {
        Walk walk = referred();
        Browser court = walk.as(COURT_CLERK);
        Browser.Answer form = court.get("/matters/" + walk.number() + "/steps/begin-transfer");
        assertThat(form.page().select("input[name=kind]").eachAttr("value")).containsExactly("COURT_LEAD");
        assertThat(form.page().select("select[name=body]").text()).contains("咸宁市公安局", "赤壁市公安局");
        Browser.Answer begun =
                court.take(walk.number(), "begin-transfer", Map.of("otherBody", "武汉市公安局", "overseer", "武汉市人民检察院"));
        assertThat(begun.location()).startsWith("/transfers/");
        String page = begun.location().replaceAll("\\?.*", "");
        assertThat(court.get(begun.location()).status()).isEqualTo(200);
        assertThat(court.get(page + "/steps/propose").text()).contains("《刑事诉讼法》第一百一十条");
        assertThat(court.get(page + "/letter").text()).contains("涉嫌犯罪线索移送函", "武汉市公安局");
        assertThat(court.get("/transfers").page().select("a[href=" + page + "]"))
                .hasSize(1);
        assertThat(court.get("/transfers").page().select("a[href=/ledger]")).isEmpty();
        assertThat(walk.as(INTAKE_OFFICER).get(page).status()).isEqualTo(404);
    }

    private Walk referred() {
        Walk walk = new Walk(office, office.complaint(IpType.TRADEMARK, Claim.DAMAGES)).routed();
        assertThat(walk.see(COURT_CLERK).status()).isEqualTo(404);
        refused(walk, INTAKE_OFFICER, "send-referral", "至少列出一项");
        walk.then(INTAKE_OFFICER, "send-referral", "items", "filing", "others", "证据目录");
        assertThat(walk.see(COURT_CLERK).text()).contains("侵权投诉表；证据目录");
        return walk;
    }

    @Test
    void whatIsNotTakenOn() {
        Walk declined = new Walk(office, office.mediationRequest());
        declined.then(INTAKE_OFFICER, "decline", "ground", "NOT_IP", "reason", "不属于知识产权");
        assertThat(declined.see(INTAKE_OFFICER).text()).contains("不予受理：不属于知识产权事项");
        Walk corrected = new Walk(office, office.mediationRequest());
        refused(corrected, INTAKE_OFFICER, "request-correction", "至少写明一项");
        corrected.then(INTAKE_OFFICER, "request-correction", "items", "CLAIM", "others", "补充图片\n补充网址");
        assertThat(corrected.see(INTAKE_OFFICER).text()).contains("补充图片；补充网址", "待补正");
    }

    @Test
    void anotherWayThanTheProposalNeedsAReason() {
        Walk walk = new Walk(office, office.complaint(IpType.TRADEMARK, Claim.PUNISH)).accepted();
        Browser.Answer page = walk.as(INTAKE_OFFICER).get("/matters/" + walk.number() + "/steps/route");
        assertThat(page.page().select(".proposals li")).hasSizeGreaterThan(1);
        String other = page.page().select("input[name=rule]").last().attr("value");
        refused(walk, INTAKE_OFFICER, "route", "请写明理由", "rule", other);
        walk.then(INTAKE_OFFICER, "route", "rule", other, "reason", "双方愿意先谈");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("双方愿意先谈");
    }

    /** With each condition of filing ticked. */
    private static Object[] examined(String panel) {
        return new Object[] {
            "caseNumber", "裁1号",
            "panel", panel,
            "ENTITLED", "true",
            "RESPONDENT", "true",
            "REQUEST", "true",
            "JURISDICTION", "true",
            "NO_OTHER_WAY", "true"
        };
    }

    private static void refused(Walk walk, Role role, String step, String why, Object... answers) {
        Browser.Answer answer = walk.attempt(role, step, answers);
        assertThat(answer.status()).as(step).isEqualTo(422);
        assertThat(answer.page().select(".summary").text()).as(step).contains(why);
        for (int i = 1; i < answers.length; i += 2) {
            assertThat(answer.body()).as(step).contains(answers[i].toString());
        }
    }
}
