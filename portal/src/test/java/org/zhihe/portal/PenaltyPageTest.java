package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.enforcement.DecisionLookup;
import org.zhihe.casework.enforcement.DiscussionDesk;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.enforcement.PenaltyRemedyDesk;
import org.zhihe.casework.enforcement.RemedyOutcome;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.timekeeping.ClockDesk;

/** What the one who was punished reads with the number of its decision and the code that came with it. */
class PenaltyPageTest {
    private final Citizen applicant = new Citizen();
    private final Citizen punished = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    private final String decision = "咸市监罚〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
    private final LocalDate today = Centre.the(Clocks.class).today();
    private final Officer inspector = inspector();
    private final Officer colleague = inspector();

    private static Officer inspector() {
        Body body = Centre.the(Bodies.class).findByCode("market-regulator").orElseThrow();
        String login = "inspector-" + UUID.randomUUID().toString().substring(0, 8);
        long id = Centre.the(StaffMembers.class)
                .save(Staff.hired(login, "办案员", Role.ENFORCEMENT_OFFICER, body.id(), "no password", Instant.EPOCH))
                .id();
        return new Officer(id, "办案员", Role.ENFORCEMENT_OFFICER, body.id(), "市市场监管局");
    }

    private EnforcementCase opened() {
        return opened(number);
    }

    private EnforcementCase opened(String which) {
        return Centre.the(EnforcementCases.class)
                .findOnDesk(which, inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    @BeforeEach
    void serve() {
        centre.routes(number);
        centre.reroutes(number, "trademark-enforcement", "对方仍在销售");
        EnforcementDesk desk = Centre.the(EnforcementDesk.class);
        PenaltyDesk penalties = Centre.the(PenaltyDesk.class);
        desk.file(inspector, number, opened().version(), "案1号", "甲、乙", Set.of());
        desk.noticePenalty(inspector, number, opened().version(), "拟罚款", today);
        penalties.note(inspector, number, opened().version(), EnforcementActKind.STATEMENT_WAIVED, today, "没有意见");
        desk.proposePenalty(inspector, number, opened().version(), decision, "罚款一万元");
        desk.approvePenalty(colleague, number, opened().version());
        penalties.serve(
                inspector, number, opened().version(), new PenaltyDesk.Service(today, "直接送达", "咸宁市人民政府", "咸宁市咸安区人民法院"));
    }

    private Citizen.Answer show(String typed, String code) {
        punished.get("/penalty");
        return punished.post("/penalty", Map.of("number", typed, "code", code));
    }

    private String shown() {
        Citizen.Answer answer = show(decision, code());
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("main").text();
    }

    private String code() {
        return Centre.the(DecisionLookup.class).code(opened());
    }

    @Test
    void saysWhereToGoAndUntilWhenAndNothingOfTheMatter() {
        assertThat(shown())
                .contains(
                        decision,
                        "咸宁市市场监督管理局",
                        "申请行政复议",
                        "向哪里提出 咸宁市人民政府",
                        "提起行政诉讼",
                        "咸宁市咸安区人民法院",
                        "收到处罚决定之日起60日内",
                        "缴纳罚款")
                .doesNotContain(number, "甲公司", "仿冒商标的茶叶");
        assertThat(punished.get("/matters/" + number).status()).isEqualTo(303);
    }

    @Test
    void aWrongCodeIsSaidAtTheFieldAndWhatWasTypedIsKept() {
        Citizen.Answer wrong = show(decision, "0000-0000-0000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".summary").text()).contains("没有找到相符的决定书文号和查询码");
        assertThat(wrong.page().select("[name=number]").attr("value")).isEqualTo(decision);
        assertThat(wrong.page().select("main").text()).doesNotContain("咸宁市人民政府");
    }

    @Test
    void whatIsBeingExaminedAndWhatWasChangedIsSaidSo() {
        PenaltyRemedyDesk remedies = Centre.the(PenaltyRemedyDesk.class);
        String code = code();
        remedies.ask(inspector, number, opened().version(), EnforcementActKind.RECONSIDERATION_ASKED, today, "咸政复1号");
        assertThat(shown()).contains("正在等待结果").doesNotContain("咸政复1号");
        remedies.end(
                inspector,
                number,
                opened().version(),
                new PenaltyRemedyDesk.Ending(
                        EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.CHANGED, today, "咸政复决1号"));
        assertThat(shown()).contains("处罚决定已经变更", "变更原决定", "收到复议决定之日起15日内").doesNotContain("咸政复决1号");
        remedies.ask(inspector, number, opened().version(), EnforcementActKind.SUED, today, "行初1号");
        remedies.end(
                inspector,
                number,
                opened().version(),
                new PenaltyRemedyDesk.Ending(EnforcementActKind.SUIT_ENDED, RemedyOutcome.REORDERED, today, "行初1号"));
        String then = show(decision, code).page().select("main").text();
        assertThat(then).contains("处罚决定已经撤销，由原机关重新处理").doesNotContain("缴纳罚款 最后一日");
        assertThat(applicant.get("/matters/" + number).page().select("main").text())
                .contains("处罚决定有新的结果", "撤销原决定，责令重新作出", "案件按照要求重新办理");
    }

    @Test
    void whoReportedReadsTheNewDayOfACaseInAPlainSentence() {
        Citizen other = new Citizen();
        String theirs = Forms.file(other, Forms.sound(other, "mediation"), "mediation");
        centre.routes(theirs);
        centre.reroutes(theirs, "trademark-enforcement", "对方仍在销售");
        Centre.the(EnforcementDesk.class).file(inspector, theirs, opened(theirs).version(), "案2号", "甲、乙", Set.of());
        List<Deadline> clocks = Centre.the(Deadlines.class)
                .findByMatterIdOrderById(centre.applicant(theirs).matterId());
        Deadline decisionClock = clocks.stream()
                .filter(one -> one.rule() == DeadlineRule.ENFORCEMENT_DECISION)
                .findFirst()
                .orElseThrow();
        Centre.the(ClockDesk.class)
                .extend(inspector, theirs, ClockDesk.version(clocks), decisionClock.id(), "张局长，审批表3号", "复杂");
        LocalDate until = today.plusDays(200);
        Centre.the(DiscussionDesk.class)
                .extend(
                        inspector,
                        theirs,
                        opened(theirs).version(),
                        new DiscussionDesk.Discussion(today, "张局长、李副局长，记录3号", until, "案情特别复杂"));
        String page = other.get("/matters/" + theirs).page().select("main").text();
        assertThat(page)
                .contains("作出决定的期限延长到", "（本机关负责人批准）", "（本机关负责人集体讨论决定）", "再延长")
                .doesNotContain("张局长", "李副局长", "案情特别复杂");
    }
}
