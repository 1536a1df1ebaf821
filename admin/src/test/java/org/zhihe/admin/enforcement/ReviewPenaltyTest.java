package org.zhihe.admin.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

class ReviewPenaltyTest {
    private static final String STEP = "/steps/review-penalty";

    private final Office office = Office.open();
    private final String number = office.complaint(IpType.TRADEMARK, Claim.PUNISH);
    private final String proposerLogin = newcomer();
    private final Browser proposer = office.signedIn(proposerLogin);
    private final Browser reviewer = office.signedIn(newcomer());

    private String newcomer() {
        return office.newcomer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    }

    @BeforeEach
    void propose() {
        Browser intake = office.signedIn(Role.INTAKE_OFFICER);
        intake.take(number, "accept", Map.of());
        intake.take(number, "route", Map.of());
        proposer.take(number, "file-case", Map.of("caseNumber", "案1号", "officers", "张三 李四"));
        proposer.take(number, "notice-penalty", Map.of("planned", "拟罚款", "servedOn", office.today()));
        proposer.take(number, "penalty-statement-waived", Map.of("day", office.today(), "note", "没有意见"));
        Browser.Answer sent =
                proposer.take(number, "propose-penalty", Map.of("decisionNumber", "罚1号", "summary", "罚款一万元整"));
        assertThat(sent.status()).isEqualTo(303);
    }

    private Browser.Answer see(Browser browser) {
        return browser.get("/matters/" + number);
    }

    @Test
    void z09TheProposerIsNotOfferedTheReviewAndCannotForceIt() {
        Browser.Answer page = see(proposer);
        assertThat(page.text()).contains("待审核 由职员" + proposerLogin + "于", "处罚决定待审核");
        assertThat(page.page().select("a[href$=" + STEP + "]")).isEmpty();
        assertThat(proposer.get("/matters/" + number + STEP).status()).isEqualTo(409);

        Map<String, String> form = new HashMap<>(Browser.prefilled(reviewer.get("/matters/" + number + STEP)));
        form.put("verdict", "approve");
        form.remove("formToken");
        Browser.Answer forced = proposer.post("/matters/" + number + STEP, form);
        assertThat(forced.status()).isEqualTo(409);
        assertThat(forced.text()).contains("提出人不能审核自己提出的处理决定");
        assertThat(see(proposer).text()).contains("处罚决定待审核").doesNotContain("给予行政处罚");
        Browser.Answer audit =
                office.signedIn(Role.ADMINISTRATOR).get("/audit?outcome=REFUSED&person=" + proposerLogin);
        assertThat(audit.page().select("table tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(number, "steps/review-penalty");
    }

    @Test
    void z09WhileItWaitsNothingElseIsDone() {
        for (Browser browser : new Browser[] {proposer, reviewer}) {
            assertThat(see(browser).page().select(".procedure a[href*=/steps/]").eachAttr("href"))
                    .allMatch(href -> href.endsWith(STEP));
            for (String step : new String[] {"decide-case", "notice-penalty", "propose-penalty", "close-case"}) {
                assertThat(browser.get("/matters/" + number + "/steps/" + step).status())
                        .as(step)
                        .isEqualTo(409);
            }
        }
    }

    @Test
    void z09WhoIsRecusedDoesNotSeeIt() {
        reviewer.take(number, "declare-recusal", Map.of("ground", "RELATIVE", "reason", "亲属"));
        assertThat(see(reviewer).status()).isEqualTo(404);
        assertThat(reviewer.get("/matters/" + number + STEP).status()).isEqualTo(404);
        assertThat(reviewer.post("/matters/" + number + STEP, Map.of("version", "3", "verdict", "approve"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aColleagueReadsTheProposalAndApproves() {
        assertThat(reviewer.get("/matters/" + number + STEP).text()).contains("由职员" + proposerLogin, "罚1号", "罚款一万元整");
        assertThat(reviewer.take(number, "review-penalty", Map.of("verdict", "approve"))
                        .status())
                .isEqualTo(303);
        assertThat(see(proposer).text()).contains("给予行政处罚", "罚1号").doesNotContain("待审核 由");
    }

    @Test
    void aColleagueSendsItBackWithAReason() {
        Browser.Answer silent = reviewer.take(number, "review-penalty", Map.of("verdict", "send-back"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select(".summary").text()).contains("请写明理由");
        reviewer.take(number, "review-penalty", Map.of("verdict", "send-back", "reason", "金额与告知不符"));
        Browser.Answer page = see(proposer);
        assertThat(page.text()).contains("处罚决定审核后退回：金额与告知不符");
        assertThat(page.page().select("a[href$=/steps/propose-penalty]")).hasSize(1);
    }

    @Test
    void otherDesksLearnThatItWaitsAndNotWhatItSays() {
        Element centre = see(office.signedIn(Role.INTAKE_OFFICER)).page().body();
        assertThat(centre.text()).contains("处罚决定待审核").doesNotContain("罚款一万元整");
    }
}
