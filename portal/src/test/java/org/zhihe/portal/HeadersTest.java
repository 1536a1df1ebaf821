package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** What every answer says to the browser, whatever was asked and by whom. */
class HeadersTest {
    @Test
    void i14EveryRouteAnswersWithTheHeadersThatProtect() {
        Citizen nobody = new Citizen();
        Citizen account = SignUp.signedIn();
        SoftAssertions all = new SoftAssertions();
        int asked = 0;
        for (UriRouteInfo<?, ?> route : routes()) {
            String path = route.getUriMatchTemplate()
                    .toPathString()
                    .replace("{way}", "mediation")
                    .replaceAll("\\{[^}]+}", "1");
            boolean get = route.getHttpMethod() == HttpMethod.GET;
            List<Answer> answers =
                    get ? List.of(nobody.get(path), account.get(path)) : List.of(nobody.post(path, Map.of()));
            for (Answer answer : answers) {
                asked++;
                protects(all, route.getHttpMethodName() + " " + path + ": " + answer.status(), answer);
            }
        }
        all.assertAll();
        assertThat(asked).isGreaterThan(80);
    }

    @Test
    void everyTextSaysInWhichCharactersItIsWritten() {
        Citizen nobody = new Citizen();
        Map<String, String> types = Map.of(
                "/assets/css/zhihe.css", "text/css",
                "/assets/js/session.js", "text/javascript",
                "/assets/favicon.svg", "image/svg+xml",
                "/health", "text/plain",
                "/help", "text/html",
                "/nothing-here", "text/html");
        types.forEach((path, type) -> assertThat(
                        nobody.get(path).header("content-type").toLowerCase().replace(" ", ""))
                .as(path)
                .isEqualTo(type + ";charset=utf-8"));
    }

    private static List<UriRouteInfo<?, ?>> routes() {
        return PortalServer.get()
                .getApplicationContext()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .collect(Collectors.toList());
    }

    private static void protects(SoftAssertions all, String what, Answer answer) {
        List<String> policy = answer.http().headers().allValues("content-security-policy");
        all.assertThat(policy).as(what).singleElement().asString().contains("default-src 'none'");
        all.assertThat(policy.toString())
                .as(what)
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:");
        all.assertThat(answer.http().headers().allValues("x-content-type-options"))
                .as(what)
                .containsExactly("nosniff");
        all.assertThat(answer.header("referrer-policy")).as(what).isEqualTo("same-origin");
        all.assertThat(answer.http().headers().allValues("cache-control"))
                .as(what)
                .containsExactly("no-store");
    }

    @Test
    void i14UnderHttpsBrowsersStayThereAndEveryCookieIsBoundToTheHost() {
        Citizen account = new Citizen();
        String email = SignUp.freshEmail();
        SignUp.complete(account, email);
        try (var server = PortalServer.another(Map.of("zhihe.portal-address", "https://localhost"))) {
            RawAnswer page = RawAnswer.to(server.getPort(), "GET /account/sign-in HTTP/1.1", "Host: localhost");
            List<String> handedOut = new ArrayList<>(page.headers("Set-Cookie"));
            String cookie = handedOut.get(0).split(";")[0];
            String token =
                    Jsoup.parse(page.body()).select("input[name=formToken]").attr("value");
            String form = "formToken=" + token + "&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8)
                    + "&password=" + SignUp.PASSWORD.replace(' ', '+');
            RawAnswer in = RawAnswer.to(
                    server.getPort(),
                    "POST /account/sign-in HTTP/1.1",
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
