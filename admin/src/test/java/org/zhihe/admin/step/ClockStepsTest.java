package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.ADJUDICATOR;
import static org.zhihe.casework.account.Role.ENFORCEMENT_OFFICER;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/** What staff do to clocks, and what the matter's page says of them. */
class ClockStepsTest {
    private final Office office = Office.open();

    private Walk anEnforcementCase() {
        return new Walk(office, office.complaint(IpType.TRADEMARK, Claim.PUNISH)).routed();
    }

    private static Element clock(Browser.Answer page, String title) {
        return page.page().select(".clock:contains(" + title + ")").first();
    }

    @Test
    void aClockSaysHowItWasCountedAndWhatFollows() {
        Walk walk = anEnforcementCase();
        Element clock = clock(walk.see(ENFORCEMENT_OFFICER), "核查并决定是否立案");
        assertThat(clock.select("details.clock-how summary").text()).isEqualTo("怎么算的");
        assertThat(clock.select("details").text())
                .contains("（收到线索）的次日起15个工作日", "最后一日是", "届满仍未办结的", "还可以延长15个工作日，须本机关负责人批准");
        assertThat(clock.text()).contains("第十八条");
    }

    @Test
    void aClockIsStoppedAndGoesOn() {
        Walk walk = anEnforcementCase();
        Browser.Answer wrong = walk.attempt(ENFORCEMENT_OFFICER, "pause-clock", "reason", "APPRAISAL");
        assertThat(wrong.status()).isEqualTo(422);
        walk.then(ENFORCEMENT_OFFICER, "pause-clock", "reason", "APPRAISAL", "note", "送市质检所");
        Element paused = clock(walk.see(ENFORCEMENT_OFFICER), "核查并决定是否立案");
        assertThat(paused.text()).contains("已中止", "因鉴定、检测", "恢复后接着计算");
        assertThat(walk.see(ENFORCEMENT_OFFICER).text()).contains("送市质检所");
        assertThat(walk.as(ENFORCEMENT_OFFICER)
                        .get("/matters/" + walk.number() + "/steps/pause-clock")
                        .status())
                .isEqualTo(409);
        assertThat(walk.as(ENFORCEMENT_OFFICER)
                        .get("/matters/" + walk.number() + "/steps/resume-clock")
                        .text())
                .contains("核查并决定是否立案", "：鉴定、检测");
        walk.then(ENFORCEMENT_OFFICER, "resume-clock");
        assertThat(clock(walk.see(ENFORCEMENT_OFFICER), "核查并决定是否立案").text())
                .contains("期限内")
                .doesNotContain("已中止");
    }

    @Test
    void ofTwoReasonsWhoLetsItGoOnSaysWhichHasEnded() {
        Walk walk = anEnforcementCase();
        walk.then(ENFORCEMENT_OFFICER, "pause-clock", "reason", "RIGHT_HOLDER_CHECK", "note", "请权利人辨认");
        walk.then(ENFORCEMENT_OFFICER, "ask-opinion", "kind", "APPRAISAL", "addressee", "市质检所", "question", "是否同一商品");
        assertThat(walk.attempt(ENFORCEMENT_OFFICER, "resume-clock").status()).isEqualTo(422);
        String ended = walk.as(ENFORCEMENT_OFFICER)
                .get("/matters/" + walk.number() + "/steps/resume-clock")
                .page()
                .select("input[name=clock][value$=-RIGHT_HOLDER_CHECK]")
                .attr("value");
        walk.then(ENFORCEMENT_OFFICER, "resume-clock", "clock", ended);
        assertThat(clock(walk.see(ENFORCEMENT_OFFICER), "核查并决定是否立案").text())
                .contains("已中止", "因鉴定、检测")
                .doesNotContain("因权利人辨认");
    }

    @Test
    void aClockIsExtendedOnceAndThenNoMore() {
        Walk walk = anEnforcementCase();
        walk.then(ENFORCEMENT_OFFICER, "extend-clock", "approved", "张局长，审批表3号", "reason", "案情复杂");
        assertThat(walk.see(ENFORCEMENT_OFFICER).text()).contains("张局长，审批表3号", "，延长15个工作日");
        assertThat(walk.as(ENFORCEMENT_OFFICER)
                        .get("/matters/" + walk.number() + "/steps/extend-clock")
                        .status())
                .isEqualTo(409);
    }

    /** The second would need the consent of the authority above. */
    @Test
    void aFormThatIsSentTwiceAtOnceExtendsOnce() throws Exception {
        Walk walk = new Walk(office, office.complaint(IpType.DESIGN, Claim.STOP)).routed();
        filed(walk);
        Browser browser = walk.as(ADJUDICATOR);
        String path = "/matters/" + walk.number() + "/steps/extend-clock";
        Map<String, Object> form = new LinkedHashMap<>(Browser.prefilled(browser.get(path)));
        form.put("approved", "张局长，审批表4号");
        form.put("reason", "案情复杂");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> press = () -> {
            together.await();
            return browser.post(path, form).status();
        };
        ExecutorService hand = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> presses = hand.invokeAll(List.of(press, press));
            assertThat(List.of(presses.get(0).get(), presses.get(1).get())).containsExactlyInAnyOrder(303, 409);
        } finally {
            hand.shutdownNow();
        }
    }

    @Test
    void theClocksOfAnotherDeskAreNotOffered() {
        Walk walk = anEnforcementCase();
        String page = walk.see(INTAKE_OFFICER).text();
        assertThat(page).contains("核查并决定是否立案").doesNotContain("延长期限", "中止期限");
    }

    @Test
    void aStayedAdjudicationHasNoLastDay() {
        Walk walk = new Walk(office, office.complaint(IpType.DESIGN, Claim.STOP)).routed();
        filed(walk);
        walk.then(ADJUDICATOR, "stay", "ground", "INVALIDATION", "reason", "等待无效宣告");
        Element clock = clock(walk.see(ADJUDICATOR), "结案");
        assertThat(clock.text()).contains("已中止", "因程序中止");
        assertThat(clock.select(".clock-left time")).isEmpty();
        // It goes on with the adjudication, not by itself.
        assertThat(walk.see(ADJUDICATOR).text()).doesNotContain("恢复计算期限");
        walk.then(ADJUDICATOR, "resume");
        assertThat(clock(walk.see(ADJUDICATOR), "结案").select(".clock-left time"))
                .hasSize(1);
    }

    private static void filed(Walk walk) {
        walk.then(
                ADJUDICATOR,
                "file-adjudication",
                "caseNumber",
                "裁9号",
                "panel",
                "甲、乙、丙",
                "ENTITLED",
                "true",
                "RESPONDENT",
                "true",
                "REQUEST",
                "true",
                "JURISDICTION",
                "true",
                "NO_OTHER_WAY",
                "true");
    }
}
