package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.COMMITTEE_SECRETARY;
import static org.zhihe.casework.account.Role.COURT_CLERK;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;
import static org.zhihe.casework.account.Role.MEDIATOR;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;

/** A court hands a dispute in, and has back what belongs to it. */
class EntrustmentWalkTest {
    private final Office office = Office.open();

    private Map<String, String> form(Browser browser) {
        Map<String, String> form = new HashMap<>(Browser.prefilled(browser.get("/entrust")));
        form.put("entrustment", "BEFORE_FILING");
        form.put("courtNumber", "（2026）鄂1202诉前调8号");
        form.put("receivedOn", office.today().toString());
        form.put("papers", "起诉状副本\n原告证据目录");
        form.put("ipType", "TRADEMARK");
        form.put("title", "招牌商标纠纷");
        form.put("whatHappened", "原告称被告招牌近似。");
        form.put("happenedWhere", "咸宁市咸安区");
        form.put("happenedOn", office.today().toString());
        form.put("claims", "DAMAGES");
        form.put("claimText", "请求赔偿。");
        form.put("applicantName", "钱原告");
        form.put("applicantPhone", "13700000009");
        form.put("respondent-0-Name", "丁被告");
        form.put("consentNote", "谈话笔录中同意");
        form.put("agreed", "true");
        return form;
    }

    private Walk entrusted() {
        Browser court = office.signedIn(COURT_CLERK);
        Browser.Answer sent = court.post("/entrust", form(court));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(sent.location()).matches("/entrust/XNIP-\\d{8}-\\d{5}-\\d/receipt");
        assertThat(court.get(sent.location()).text()).contains("受理登记回执", "钱原告");
        return new Walk(office, sent.location().split("/")[2]);
    }

    private Walk mediating() {
        Walk walk = entrusted();
        walk.then(COMMITTEE_SECRETARY, "take-up-entrustment", "day", office.today());
        long mediator = office.bean(StaffMembers.class)
                .findByLoginAndDisabledAtIsNull(Office.login(MEDIATOR))
                .orElseThrow()
                .id();
        walk.then(COMMITTEE_SECRETARY, "appoint-mediator", "mediator", mediator);
        walk.then(MEDIATOR, "invite-respondent", "party", respondent(walk));
        for (Side side : Side.values()) {
            walk.then(
                    MEDIATOR,
                    "record-consent",
                    "party",
                    office.party(walk.number(), side).id(),
                    "answer",
                    "AGREED",
                    "channel",
                    "PHONE");
        }
        walk.then(
                MEDIATOR,
                "note-offer",
                "side",
                "APPLICANT",
                "statement",
                "OFFERED",
                "amount",
                "31234",
                "content",
                "最低三万一千");
        return walk;
    }

    /** Not admitted yet, so taken from the page that lets it in. */
    private Object respondent(Walk walk) {
        return walk.as(MEDIATOR)
                .get("/matters/" + walk.number() + "/steps/invite-respondent")
                .page()
                .select("[name=party] option[value~=\\d], input[name=party]")
                .first()
                .attr("value");
    }

    @Test
    void whatFailsGoesBackWithThePapersAndNothingOfWhatWasSaid() {
        Walk walk = mediating();
        assertThat(walk.see(COURT_CLERK).text()).contains("法院委派委托", "起诉状副本；原告证据目录", "可以调解的依据");
        walk.then(MEDIATOR, "fail-mediation", "reason", "TOO_FAR_APART", "note", "一方不肯让步");
        walk.then(MEDIATOR, "report-entrustment");
        String seen = walk.see(COURT_CLERK).text();
        assertThat(seen).contains("未达成调解协议", "咸知调复〔").doesNotContain("31234", "31,234", "三万一千", "一方不肯让步", "差距");
        String letter = walk.as(COURT_CLERK)
                .get("/matters/" + walk.number() + "/papers/entrustment")
                .text();
        assertThat(letter)
                .contains("未达成调解协议", "1. 起诉状副本", "2. 原告证据目录", "（2026）鄂1202诉前调8号")
                .doesNotContain("三万一千", "不肯让步");
        walk.then(COURT_CLERK, "receipt-entrustment", "day", office.today());
        assertThat(walk.see(INTAKE_OFFICER).text()).contains("法院签收");
    }

    @Test
    void whatIsNotTakenUpGoesBackToo() {
        Walk walk = entrusted();
        walk.then(COMMITTEE_SECRETARY, "decline-entrustment", "reason", "不属于知识产权纠纷");
        assertThat(walk.see(COURT_CLERK).text()).contains("未接受，材料已退回法院", "不属于知识产权纠纷");
        assertThat(walk.as(COURT_CLERK)
                        .get("/matters/" + walk.number() + "/papers/entrustment")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theCourtFindsItBesideWhatIsReferredToIt() {
        Walk walk = entrusted();
        assertThat(walk.as(COURT_CLERK).get("/?tab=court-dealings").text()).contains(walk.number());
    }

    @Test
    void anotherCourtDoesNotFindIt() {
        Walk walk = entrusted();
        Browser elsewhere = office.signedIn(office.newcomer(Role.COURT_CLERK, "court-xianning"));
        assertThat(elsewhere.get("/matters/" + walk.number()).status()).isEqualTo(404);
    }

    @Test
    void theCentreWritesDownWhichCourtItWas() {
        Browser centre = office.signedIn(office.newcomer(INTAKE_OFFICER, "centre"));
        Map<String, String> form = form(centre);
        form.put("papers", "");
        form.put("courtNumber", "8号");
        Browser.Answer refused = centre.post("/entrust", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".summary a").eachAttr("href"))
                .contains("#field-papers", "#field-courtNumber", "#field-court");
        form = form(centre);
        form.put(
                "court",
                String.valueOf(office.bean(Bodies.class)
                        .findByCode("court-wuhan")
                        .orElseThrow()
                        .id()));
        Browser.Answer sent = centre.post("/entrust", form);
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        String number = sent.location().split("/")[2];
        assertThat(office.signedIn("judge_wuhan").get("/matters/" + number).text())
                .contains("法院委派委托 · 武汉知识产权法庭");
    }
}
