package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** The matters of an account, filed there or put there. */
class MattersTest {
    private static final List<String> MARKERS = List.of("乙商店", "甲公司", "仿冒商标的茶叶");

    private final People owner = People.aPerson();
    private final Citizen visitor = new Citizen();

    private String filedBy(Citizen browser) {
        return Forms.file(browser, Forms.sound(browser, "mediation"), "mediation");
    }

    private String codeOf(String number) {
        return visitor.get("/matters/" + number + "/receipt")
                .page()
                .select(".query-code")
                .text();
    }

    private Answer claim(People who, String number, String code) {
        return who.browser().post("/account/matters/claim", Map.of("number", number, "code", code));
    }

    @Test
    void theFormAlreadyKnowsWhoIsSignedIn() {
        Map<String, Object> form = Citizen.drawn(owner.get("/filing/mediation").page());
        assertThat(form)
                .containsEntry("applicantName", "账号PERSON")
                .containsEntry("applicantEmail", owner.email())
                .containsEntry("applicantPhone", "13700000001")
                .containsEntry("applicantKind", "PERSON");
        Document report = owner.get("/filing/report").page();
        assertThat(Citizen.drawn(report)).containsEntry("applicantName", "");
    }

    @Test
    void whatIsFiledWhileSignedInIsInTheAccountAndOpensInAnotherBrowserOfTheAccount() {
        String number = filedBy(owner.browser());
        assertThat(owner.text("/account/matters")).contains(number, "乙商店销售仿冒商标的茶叶", "已提交", "申请人：甲公司", "最晚");
        Citizen elsewhere = new Citizen();
        elsewhere.post("/account/sign-in", Map.of("email", owner.email(), "password", SignUp.PASSWORD));
        assertThat(elsewhere.get("/matters/" + number).page().text()).contains("乙商店");
        assertThat(elsewhere.get("/matters/" + number + "/receipt").page().select(".query-code"))
                .hasSize(1);
    }

    @Test
    void L07_whatIsFiledWhileSignedInIsShutOnceSignedOut() {
        String number = filedBy(owner.browser());
        owner.post("/account/sign-out");
        assertThat(owner.get("/matters/" + number).location()).contains("/track?number=");
        assertThat(owner.get("/matters/" + number + "/receipt").status()).isEqualTo(404);
    }

    @Test
    void Z02_anotherAccountFindsNothingOfIt() {
        String number = filedBy(owner.browser());
        People stranger = People.aPerson();
        for (String page : List.of(
                "",
                "/receipt",
                "/correction",
                "/withdrawal",
                "/evidence",
                "/evidence/1",
                "/consent",
                "/confirmation",
                "/agreement",
                "/representatives",
                "/representatives/new",
                "/representatives/1/end")) {
            Answer answer = stranger.get("/matters/" + number + page);
            assertThat(answer.status()).as(page).isIn(303, 404);
            assertThat(answer.http().body()).as(page).doesNotContain(MARKERS.toArray(String[]::new));
        }
        assertThat(stranger.post("/matters/" + number + "/claim").status()).isEqualTo(404);
        assertThat(stranger.post("/matters/" + number + "/withdrawal").status()).isEqualTo(404);
        assertThat(stranger.text("/account/matters")).doesNotContain(number);
        assertThat(stranger.data().http().body()).doesNotContain(number);
        assertThat(owner.data().http().body()).contains(number);
    }

    @Test
    void aMatterFiledWithoutAnAccountIsClaimedByNumberAndCode() {
        String number = filedBy(visitor);
        assertThat(owner.text("/account/matters")).doesNotContain(number);
        Answer claimed = claim(owner, number, codeOf(number));
        assertThat(owner.browser().follow(claimed).page().text()).contains("已放进您的账号", number);
        assertThat(owner.get("/matters/" + number).page().text()).contains("乙商店");
    }

    @Test
    void anUnknownNumberAndAWrongCodeAreAnsweredAlike() {
        String number = filedBy(visitor);
        Answer wrongCode = claim(owner, number, "0000-0000-0000");
        Answer wrongNumber = claim(owner, "XNIP-20200101-00001-0", codeOf(number));
        assertThat(wrongCode.status()).isEqualTo(422);
        assertThat(wrongNumber.status()).isEqualTo(422);
        assertThat(wrongNumber.page().select(".summary").text())
                .isEqualTo(wrongCode.page().select(".summary").text())
                .isNotEmpty();
    }

    @Test
    void Z04_afterTenMissesTheRightCodeWaitsToo() {
        String number = filedBy(visitor);
        for (int i = 0; i < 10; i++) {
            claim(owner, number, "0000-0000-000" + i);
        }
        assertThat(claim(owner, number, codeOf(number)).status()).isEqualTo(429);
    }

    @Test
    void aMatterOpenedByItsCodeIsPutIntoTheAccountWithOneClick() {
        String number = filedBy(visitor);
        assertThat(visitor.get("/matters/" + number).page().select("a[href^=/account/sign-in?next=]"))
                .isNotEmpty();
        owner.browser().post("/track", Map.of("number", number, "code", codeOf(number)));
        Document page = owner.get("/matters/" + number).page();
        assertThat(page.select("form[action=/matters/" + number + "/claim]")).hasSize(1);
        Answer claimed = owner.post("/matters/" + number + "/claim");
        assertThat(owner.browser().follow(claimed).page().text()).contains("已放进您的账号");
        assertThat(owner.get("/matters/" + number).page().select("form[action$=/claim]"))
                .isEmpty();
        assertThat(owner.text("/account/matters")).contains(number);
    }

    @Test
    void aMatterIsTakenOutOfTheAccountAndItsCodeStillOpensIt() {
        String number = filedBy(visitor);
        String code = codeOf(number);
        claim(owner, number, code);
        String release =
                owner.get("/account/matters").page().select("a[href$=/release]").attr("href");
        assertThat(owner.text(release)).contains("从我的账号移除 " + number, "查询码");
        assertThat(owner.post(release).status()).isEqualTo(422);
        Answer released = owner.browser().post(release, Map.of("sure", "true"));
        assertThat(owner.browser().follow(released).page().text()).contains("已从您的账号移除");
        assertThat(owner.text("/account/matters")).doesNotContain(number);
        assertThat(owner.get("/matters/" + number).location()).endsWith("/track?number=" + number);
        owner.browser().post("/track", Map.of("number", number, "code", code));
        assertThat(owner.get("/matters/" + number).page().text()).contains("乙商店");
    }

    @Test
    void Z02_nobodyTakesAMatterOutOfAnotherAccount() {
        String number = filedBy(owner.browser());
        People stranger = People.aPerson();
        String release = "/account/matters/" + number + "/release";
        assertThat(stranger.get(release).status()).isEqualTo(404);
        assertThat(stranger.browser().post(release, Map.of("sure", "true")).status())
                .isEqualTo(404);
        assertThat(owner.text("/account/matters")).contains(number);
    }

    @Test
    void whoeverIsNotSignedInIsAskedToDoSoFirst() {
        for (String page : List.of("/account/matters", "/account/matters/claim", "/account/company")) {
            assertThat(visitor.get(page).location()).as(page).startsWith("/account/sign-in?next=");
        }
    }
}
