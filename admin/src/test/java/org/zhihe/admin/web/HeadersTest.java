package org.zhihe.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.admin.RawAnswer;
import org.zhihe.admin.Settings;
import org.zhihe.casework.account.Role;

/** What every answer says to the browser, whatever was asked and by whom. */
class HeadersTest {
    private final Office office = Office.open();

    @Test
    void i14EveryRouteAnswersWithTheHeadersThatProtect() {
        String number = office.mediationRequest();
        Browser nobody = office.browser();
        Browser officer = office.signedIn(Role.INTAKE_OFFICER);
        Browser administrator = office.signedIn(Role.ADMINISTRATOR);
        SoftAssertions all = new SoftAssertions();
        int asked = 0;
        List<? extends UriRouteInfo<?, ?>> routes =
                office.bean(Router.class).uriRoutes().toList();
        for (UriRouteInfo<?, ?> route : routes) {
            if (route.getHttpMethod() == HttpMethod.HEAD) {
                continue;
            }
            String path = route.getUriMatchTemplate()
                    .toPathString()
                    .replace("{number}", number)
                    .replace("{name}", "accept")
                    .replaceAll("\\{[^}]+}", "1");
            boolean get = route.getHttpMethod() == HttpMethod.GET;
            List<Browser.Answer> answers = get
                    ? List.of(nobody.get(path), officer.get(path), administrator.get(path))
                    : List.of(nobody.post(path, Map.of()));
            for (Browser.Answer answer : answers) {
                asked++;
                protects(all, route.getHttpMethodName() + " " + path + ": " + answer.status(), answer);
            }
        }
        all.assertAll();
        assertThat(asked).isGreaterThan(50);
    }

    private static void protects(SoftAssertions all, String what, Browser.Answer answer) {
        all.assertThat(answer.header("content-security-policy"))
                .as(what)
                .contains("default-src 'none'", "frame-ancestors ")
                .doesNotContain("unsafe", "*", "http:");
        all.assertThat(answer.header("x-content-type-options")).as(what).isEqualTo("nosniff");
        all.assertThat(answer.header("referrer-policy")).as(what).isEqualTo("same-origin");
        all.assertThat(answer.header("cache-control")).as(what).isEqualTo("no-store");
    }

    @Test
    void i14UnderHttpsBrowsersStayThereAndEveryCookieIsBoundToTheHost() {
        Map<String, Object> settings = Settings.of("admin_https");
        settings.put("zhihe.admin-address", "https://localhost");
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
            Office.hire(server.getApplicationContext());
            RawAnswer page = RawAnswer.to(server.getPort(), "GET /sign-in HTTP/1.1", "Host: localhost");
            List<String> handedOut = new ArrayList<>(page.headers("Set-Cookie"));
            String cookie = handedOut.get(0).split(";")[0];
            String token =
                    Jsoup.parse(page.body()).select("input[name=formToken]").attr("value");
            String form = "formToken=" + token + "&login=judge&password=" + Office.PASSWORD.replace(' ', '+');
            RawAnswer in = RawAnswer.to(
                    server.getPort(),
                    "POST /sign-in HTTP/1.1",
                    "Host: localhost",
                    "Origin: https://localhost",
                    "Cookie: " + cookie,
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + form.length(),
                    "Connection: close",
                    "",
                    form);
            assertThat(in.status()).isEqualTo(303);
            handedOut.addAll(in.headers("Set-Cookie"));
            assertThat(handedOut).hasSizeGreaterThanOrEqualTo(3).allSatisfy(one -> assertThat(one)
                    .startsWith("__Host-")
                    .contains("; Path=/", "; Secure", "; HTTPOnly", "SameSite=Lax")
                    .doesNotContain("Domain"));
            for (RawAnswer answer : List.of(page, in)) {
                assertThat(answer.headers("Strict-Transport-Security"))
                        .singleElement()
                        .asString()
                        .startsWith("max-age=31536000");
            }
        }
    }
}
