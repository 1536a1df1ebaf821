package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.ENFORCEMENT_OFFICER;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/** A penalty after its service: what the party does against it, and where staff read what came of it. */
class RemedyStepsTest {
    private final Office office = Office.open();
    private final LocalDate today = office.today();
    private final Walk walk = new Walk(office, office.complaint(IpType.TRADEMARK, Claim.PUNISH)).routed();

    @BeforeEach
    void decided() {
        walk.then(ENFORCEMENT_OFFICER, "file-case", "caseNumber", "案1号", "officers", "张三 李四");
        walk.then(ENFORCEMENT_OFFICER, "notice-penalty", "planned", "拟罚款", "servedOn", today);
        walk.then(ENFORCEMENT_OFFICER, "penalty-statement-waived", "day", today, "note", "没有意见");
        walk.then(ENFORCEMENT_OFFICER, "propose-penalty", "decisionNumber", "罚1号", "summary", "罚款");
        Browser colleague = office.signedIn(office.newcomer(ENFORCEMENT_OFFICER, "market-regulator"));
        colleague.take(walk.number(), "review-penalty", Map.of("verdict", "approve"));
    }

    private void served() {
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
    }

    private int statusOf(String step) {
        return walk.as(ENFORCEMENT_OFFICER)
                .get("/matters/" + walk.number() + "/steps/" + step)
                .status();
    }

    private void end(String kind, String outcome) {
        walk.then(ENFORCEMENT_OFFICER, kind, "outcome", outcome, "day", today, "note", "文号1");
    }

    @Test
    void serviceSaysWherePartiesCanGoAndGivesTheCodeToHandOver() {
        Browser.Answer silent = walk.attempt(ENFORCEMENT_OFFICER, "penalty-served", "day", today, "note", "直接送达");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(walk.see(ENFORCEMENT_OFFICER).text())
                .containsPattern("处罚决定查询码 [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")
                .doesNotContain("复议机关（处罚决定书写明）");
        served();
        assertThat(walk.see(ENFORCEMENT_OFFICER).text())
                .contains("复议机关（处罚决定书写明） 咸宁市人民政府", "咸安区人民法院", "当事人申请行政复议", "收到处罚决定之日起60日内");
        assertThat(walk.see(INTAKE_OFFICER).text()).doesNotContain("处罚决定查询码");
    }

    @Test
    void nobodyIsUrgedNorACourtAskedWhileThePartyCanPay() {
        served();
        assertThat(walk.see(ENFORCEMENT_OFFICER).page().select("a[href$=/steps/penalty-urged]"))
                .isEmpty();
        assertThat(statusOf("penalty-urged")).isEqualTo(409);
        assertThat(statusOf("penalty-execution-applied")).isEqualTo(409);
        assertThat(statusOf("penalty-execution-lapsed")).isEqualTo(409);
    }

    @Test
    void aPaymentIsPutOffToADayThatTheRecordShows() {
        served();
        LocalDate until = today.plusDays(100);
        Browser.Answer earlier = walk.attempt(
                ENFORCEMENT_OFFICER, "penalty-payment-put-off", "day", today, "appointedOn", today, "note", "分两期");
        assertThat(earlier.status()).isEqualTo(422);
        walk.then(ENFORCEMENT_OFFICER, "penalty-payment-put-off", "day", today, "appointedOn", until, "note", "分两期");
        assertThat(walk.see(ENFORCEMENT_OFFICER).text()).contains("批准暂缓、分期缴纳", "分两期");
    }

    @Test
    void anotherCodeIsMadeOutOnlyForAReason() {
        served();
        String before = code();
        assertThat(walk.attempt(ENFORCEMENT_OFFICER, "renew-penalty-code").status())
                .isEqualTo(422);
        walk.then(ENFORCEMENT_OFFICER, "renew-penalty-code", "reason", "当事人遗失");
        assertThat(code()).isNotEqualTo(before);
        assertThat(statusOf("state-remedies")).isEqualTo(409);
    }

    private String code() {
        return walk.see(ENFORCEMENT_OFFICER).text().replaceAll("(?s).*处罚决定查询码 ([0-9A-Z-]{14}).*", "$1");
    }

    @Test
    void aRevokedDecisionIsShownAsSuchOnEveryDesk() {
        served();
        walk.then(ENFORCEMENT_OFFICER, "penalty-sued", "day", today, "note", "（2026）鄂1202行初1号");
        assertThat(statusOf("penalty-reconsideration-asked")).isEqualTo(409);
        end("penalty-suit-ended", "REVOKED");
        assertThat(walk.see(ENFORCEMENT_OFFICER).text()).contains("复议、诉讼结果 诉讼终结", "：撤销原决定", "撤销原决定。文号1");
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("复议、诉讼结果 诉讼终结", "处罚决定有新的结果", "决定已被撤销");
        assertThat(statusOf("penalty-urged")).isEqualTo(409);
        walk.then(ENFORCEMENT_OFFICER, "close-case");
    }

    @Test
    void aCaseThatIsOrderedAnewKeepsTheEarlierDecision() {
        served();
        walk.then(ENFORCEMENT_OFFICER, "penalty-reconsideration-asked", "day", today, "note", "咸政复1号");
        Browser.Answer silent =
                walk.attempt(ENFORCEMENT_OFFICER, "penalty-reconsideration-decided", "day", today, "note", "咸政复决1号");
        assertThat(silent.status()).isEqualTo(422);
        end("penalty-reconsideration-decided", "REORDERED");
        assertThat(walk.see(ENFORCEMENT_OFFICER).text()).contains("以前的决定 罚1号", "撤销原决定，责令重新作出", "案件按照要求重新办理");
        walk.then(ENFORCEMENT_OFFICER, "notice-penalty", "planned", "拟罚款五千元", "servedOn", today);
    }

    @Test
    void whatTheHeadsDiscussNamesADayAfterTheHeadAlone() {
        Walk other = new Walk(office, office.complaint(IpType.TRADEMARK, Claim.PUNISH)).routed();
        other.then(ENFORCEMENT_OFFICER, "file-case", "caseNumber", "案2号", "officers", "张三 李四");
        Browser officer = other.as(ENFORCEMENT_OFFICER);
        String page = "/matters/" + other.number() + "/steps/extend-case";
        assertThat(officer.get(page).status()).isEqualTo(409);
        other.then(ENFORCEMENT_OFFICER, "extend-clock", "approved", "张局长，审批表3号", "reason", "案情复杂");
        assertThat(other.see(ENFORCEMENT_OFFICER).text()).contains("还可以再延长一次，须本机关负责人集体讨论决定");
        LocalDate until = today.plusDays(200);
        Browser.Answer early = discussed(other, today.plusDays(60));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page().select(".summary").text()).contains("应当晚于现在的最后一日");
        assertThat(discussed(other, until).status()).isEqualTo(303);
        assertThat(other.see(ENFORCEMENT_OFFICER).text())
                .contains("，延长30日（本机关负责人批准），再延长", "（本机关负责人集体讨论决定）", "张局长、李副局长，记录3号");
        assertThat(officer.get(page).status()).isEqualTo(409);
    }

    private Browser.Answer discussed(Walk other, LocalDate until) {
        return other.attempt(
                ENFORCEMENT_OFFICER,
                "extend-case",
                "heldOn",
                today,
                "attended",
                "张局长、李副局长，记录3号",
                "until",
                until,
                "reason",
                "案情特别复杂");
    }
}
