package org.zhihe.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** Nothing is changed by a form that we did not draw for this browser in its present session. */
class FormTokenTest {
    private final Office office = Office.open();

    @Test
    void I12_aFormOfAnotherPersonOrOfAnOldSessionChangesNothing() {
        String number = office.mediationRequest();
        String path = "/matters/" + number + "/steps/accept";
        Browser browser = office.browser();
        String beforeSigningIn = browser.formToken();
        office.signIn(browser, Office.login(Role.INTAKE_OFFICER));
        String inTheFirstSession = browser.formToken();
        browser.post("/sign-out", Map.of());
        String signedOut = browser.formToken();
        office.signIn(browser, Office.login(Role.INTAKE_OFFICER));
        String ofAnotherPerson = office.signedIn(Role.INTAKE_OFFICER).formToken();

        Map<String, Object> form = new LinkedHashMap<>(Browser.prefilled(browser.get(path)));
        for (String old : List.of(beforeSigningIn, inTheFirstSession, signedOut)) {
            form.put("formToken", old);
            Browser.Answer refused = browser.postUntouched(path, form, own(browser));
            assertThat(refused.status()).as(old).isEqualTo(403);
            assertThat(refused.text()).contains("您填写的内容还在");
        }
        for (String notOurs : List.of("", "x", "x".repeat(86), ofAnotherPerson)) {
            form.put("formToken", notOurs);
            Browser.Answer refused = browser.postUntouched(path, form, own(browser));
            assertThat(refused.status()).as(notOurs).isEqualTo(403);
            assertThat(refused.text()).contains("表单已经失效").doesNotContain("您填写的内容还在");
        }
        form.remove("formToken");
        assertThat(browser.postUntouched(path, form, own(browser)).status()).isEqualTo(403);
        assertThat(browser.get("/matters/" + number).text()).contains("待受理");

        assertThat(browser.post(path, form).status()).isEqualTo(303);
    }

    @Test
    void I12_noRouteTakesAFormWithoutItsToken() {
        Browser browser = office.signedIn(Role.ADMINISTRATOR);
        List<String> changes = office.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.GET && route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getUriMatchTemplate()
                        .toPathString()
                        .replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                        .replaceAll("\\{[^}]+}", "1"))
                .toList();
        assertThat(changes).hasSizeGreaterThan(3);
        for (String path : changes) {
            assertThat(browser.postUntouched(path, Map.of("a", "b"), own(browser))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void I12_nothingButAFormIsTaken() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        String form = "formToken=" + browser.formToken();
        for (String type : List.of("text/plain", "application/json", "application/xml", "")) {
            Browser.Answer refused = browser.postAs(type, "/sign-out", form);
            assertThat(refused.status()).as(type).isEqualTo(415);
            assertThat(refused.text()).contains("请从页面上的表单提交");
        }
        Browser.Answer inParts = browser.postAs(
                "multipart/form-data; boundary=b",
                "/sign-out",
                "--b\r\nContent-Disposition: form-data; name=\"formToken\"\r\n\r\n" + browser.formToken()
                        + "\r\n--b--\r\n");
        // Some routes take forms in parts; this is none of them.
        assertThat(inParts.status()).isIn(404, 415);
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Test
    void A18_nobodyIsSignedInByAnotherSite() {
        Map<String, String> right = Map.of("login", Office.login(Role.JUDGE), "password", Office.PASSWORD, "next", "/");
        Browser victim = office.browser();
        victim.get("/sign-in");
        Map<String, String> baited = new LinkedHashMap<>(right);
        baited.put("formToken", office.browser().formToken());

        for (Browser.Answer refused : List.of(
                victim.postUntouched("/sign-in", right, own(victim)),
                victim.postUntouched("/sign-in", baited, own(victim)),
                victim.post("/sign-in", right, Map.of("Origin", "https://evil.invalid")),
                office.browser().postUntouched("/sign-in", right, own(victim)))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("set-cookie")).doesNotContain("zhihe-staff");
        }
        assertThat(victim.get("/").status()).isEqualTo(303);
    }

    @Test
    void A18_aLinkSignsNobodyOut() {
        Browser browser = office.signedIn(Role.JUDGE);
        assertThat(browser.get("/sign-out").status()).isIn(404, 405);
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    private static Map<String, String> own(Browser browser) {
        return Map.of("Origin", browser.base());
    }
}
