package org.zhihe.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

class ProtectionTest {
    private final Office office = Office.open();

    @Test
    void whatAnotherSiteSendsChangesNothing() {
        String number = office.mediationRequest();
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        String path = "/matters/" + number + "/steps/accept";
        Map<String, String> form = Browser.prefilled(browser.get(path));

        List<Map<String, String>> strangers = List.of(
                Map.of("Origin", "https://evil.invalid"),
                Map.of("Origin", "null"),
                Map.of("Origin", browser.base(), "Sec-Fetch-Site", "cross-site"),
                Map.of("Origin", browser.base(), "Sec-Fetch-Site", "same-site"),
                Map.of("Referer", "https://evil.invalid/page"));
        for (Map<String, String> headers : strangers) {
            Browser.Answer refused = browser.post(path, form, headers);
            assertThat(refused.status()).as(headers.toString()).isEqualTo(403);
            assertThat(refused.text()).contains("没有办理权限", "问题编号").doesNotContain("表单已经失效");
        }
        assertThat(browser.get("/matters/" + number).text()).contains("待受理");

        Map<String, String> own = Map.of("Origin", browser.base(), "Sec-Fetch-Site", "same-origin");
        assertThat(browser.post(path, form, own).status()).isEqualTo(303);
    }

    @Test
    void i14z14EveryAnswerIsProtectedAndKeptByNoCache() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        String number = office.mediationRequest();
        List<Browser.Answer> answers = List.of(
                browser.get("/"),
                browser.get("/matters/" + number),
                browser.get("/matters/XNIP-nothing"),
                browser.get("/nothing"),
                browser.get("/outbox/999999999"),
                browser.get("/outbox/word"),
                browser.post("/sign-in", Map.of()),
                browser.post("/", Map.of()),
                office.browser().get("/"));
        for (Browser.Answer answer : answers) {
            assertThat(answer.header("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(answer.header("referrer-policy")).isEqualTo("same-origin");
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void i16EveryErrorIsAPageOfOurs() {
        Browser browser = office.signedIn(Role.INTAKE_OFFICER);
        Map<String, Integer> wrong = Map.of(
                "/matters/XNIP-20260101-00001-1", 404,
                "/nothing", 404,
                "/outbox/word", 400,
                "/outbox?before=word", 400);
        wrong.forEach((path, status) -> {
            Browser.Answer answer = browser.get(path);
            assertThat(answer.status()).as(path).isEqualTo(status);
            assertThat(answer.page().select("h1").text()).as(path).isNotBlank();
            assertThat(answer.text()).as(path).contains("问题编号").doesNotContain("Exception", "Internal", "Error");
            assertThat(answer.header("content-type")).startsWith("text/html");
        });
    }

    @Test
    void stylesStayInTheBrowser() {
        Browser.Answer style = office.browser().get("/assets/css/zhihe.css?v=1");
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("cache-control")).contains("max-age=31536000");
        assertThat(office.browser().get("/assets/css/nothing.css").status()).isEqualTo(404);
        assertThat(office.browser().get("/assets/%2e%2e/application.yml").status())
                .isNotEqualTo(200);
    }

    @Test
    void largeTextIsRememberedAndLeadsBack() {
        Browser browser = office.browser();
        Browser.Answer chosen = browser.post("/preferences/large-text", Map.of("large", "true", "return", "/sign-in"));
        assertThat(chosen.location()).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").page().select("html.large-text")).hasSize(1);
    }
}
