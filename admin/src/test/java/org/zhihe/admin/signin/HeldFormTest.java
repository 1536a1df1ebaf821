package org.zhihe.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** What was typed while the session ended is not lost, and not shown to anybody else. */
class HeldFormTest {
    private static final String WHY = "材料缺少第二页\n请补齐𠮷样照片";

    private final Office office = Office.open();
    private final String number = office.mediationRequest();
    private final String path = "/matters/" + number + "/steps/request-correction";

    @Test
    void A17_aFormSentAfterTheSessionEndedComesBackAfterSigningIn() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        Map<String, Object> form = filled(browser);
        sessionsEnd();

        Browser.Answer kept = browser.postUntouched(path, form, own(browser));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.header("location")).isEqualTo("/sign-in?next=%2Fheld-form");
        assertThat(kept.header("set-cookie")).contains("zhihe-admin-held=", "HTTPOnly", "SameSite=Lax");
        assertThat(browser.get(kept.header("location")).text()).contains("您刚才提交的内容已经保留");

        office.signIn(browser, Office.login(Role.INTAKE_OFFICER));
        assertThat(browser.get("/matters/" + number).text()).contains("待受理", "您刚才提交的内容已经保留");

        Browser.Answer back = browser.get("/held-form");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.text()).contains("您填写的内容还在", "材料缺少第二页");
        assertThat(browser.get("/matters/" + number).text()).contains("待受理").doesNotContain("已经保留");

        assertThat(submit(browser, back.page()).status()).isEqualTo(303);
        assertThat(browser.get("/matters/" + number).text()).contains("待补正", "请补齐𠮷样照片");
        assertThat(browser.get("/held-form").status()).isEqualTo(404);
    }

    @Test
    void A17_nobodyElseGetsIt() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        Map<String, Object> form = filled(browser);
        sessionsEnd();
        browser.postUntouched(path, form, own(browser));

        assertThat(office.signedIn(Role.INTAKE_OFFICER).get("/held-form").status())
                .isEqualTo(404);

        office.signIn(browser, Office.login(Role.JUDGE));
        Browser.Answer toAnother = browser.get("/held-form");
        assertThat(toAnother.status()).isEqualTo(404);
        assertThat(toAnother.body()).doesNotContain("材料缺少第二页");
        office.signIn(browser, Office.login(Role.INTAKE_OFFICER));
        assertThat(browser.get("/held-form").status()).isEqualTo(404);
    }

    @Test
    void whoHasSignedOutLeavesNothing() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        Map<String, Object> form = filled(browser);
        browser.post("/sign-out", Map.of());
        Browser.Answer refused = browser.postUntouched(path, form, own(browser));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("set-cookie")).doesNotContain("held");
    }

    @Test
    void A17_aFormDrawnBeforeSigningInAgainElsewhereIsOfferedAtOnce() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        Map<String, Object> form = filled(browser);
        browser.post("/sign-out", Map.of());
        office.signIn(browser, Office.login(Role.INTAKE_OFFICER));

        Browser.Answer offered = browser.postUntouched(path, form, own(browser));
        assertThat(offered.status()).isEqualTo(403);
        assertThat(offered.text()).contains("您填写的内容还在", "材料缺少第二页");
        assertThat(browser.get("/matters/" + number).text()).contains("待受理");

        assertThat(submit(browser, offered.page()).status()).isEqualTo(303);
        assertThat(browser.get("/matters/" + number).text()).contains("待补正");
    }

    @Test
    void aPasswordIsNeitherKeptNorShown() {
        Browser browser = office.browser();
        String old = browser.formToken();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("formToken", (old.charAt(0) == 'x' ? "y" : "x") + old.substring(1));
        form.put("login", "judge");
        form.put("password", "planted password");
        Browser.Answer offered = browser.postUntouched("/sign-in", form, own(browser));
        assertThat(offered.page().select("input[name=login]").attr("value")).isEqualTo("judge");
        assertThat(offered.body()).doesNotContain("planted");
    }

    private Map<String, Object> filled(Browser browser) {
        Map<String, Object> form = new LinkedHashMap<>(Browser.prefilled(browser.get(path)));
        form.put("others", WHY);
        return form;
    }

    /** As the page's only button does. */
    private static Browser.Answer submit(Browser browser, Document page) {
        Element form = page.selectFirst("main form.sheet");
        Map<String, Object> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return browser.postUntouched(form.attr("action"), fields, own(browser));
    }

    private void sessionsEnd() {
        office.bean(MovableClock.class).move(Duration.ofMinutes(31));
    }

    private static Map<String, String> own(Browser browser) {
        return Map.of("Origin", browser.base());
    }
}
