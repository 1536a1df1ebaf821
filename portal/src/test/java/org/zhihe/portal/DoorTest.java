package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked in ways that no page of ours asks. */
class DoorTest {
    private static final String HOST = "Host: localhost";

    private static RawAnswer ask(String... lines) {
        return RawAnswer.to(PortalServer.get().getPort(), lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.invalid",
                "Host: localhost.evil.invalid",
                "Host: evil.invalid:8080",
                "Host: localhost@evil.invalid",
                "Host: localhost/evil.invalid",
                "Host: 127.0.0.1",
                "Host: [::1]",
                "Host:",
                "X-Other: of a request without a name",
                "Host: localhost\r\nHost: evil.invalid"
            })
    void x02RefusesEveryNameButItsOwn(String line) {
        for (String path : List.of("/", "/health", "/assets/css/zhihe.css", "/nowhere")) {
            RawAnswer answer = ask("GET " + path + " HTTP/1.1", line);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.body())
                    .contains("问题编号", "网址不是本系统的", "从正确的网址进入", "href=\"http://localhost")
                    .doesNotContain("evil", "浏览器发来的内容不完整");
            assertThat(answer.headers("Content-Security-Policy")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost", "localhost:80", "localhost:65000"})
    void x02TheNameCountsAndThePortIsTheProxys(String name) {
        assertThat(ask("GET /help HTTP/1.1", "Host: " + name).status()).isEqualTo(200);
    }

    @Test
    void x02HeedsNothingThatAStrangerSaysAboutAProxy() {
        for (String path : List.of("/", "/account")) {
            RawAnswer answer = ask(
                    "GET " + path + " HTTP/1.1",
                    HOST,
                    "Forwarded: for=192.0.2.1;host=evil.invalid;proto=https",
                    "X-Forwarded-Host: evil.invalid",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Prefix: /evil.invalid",
                    "X-Original-URL: /account",
                    "X-Rewrite-URL: /account");
            assertThat(answer.status()).isEqualTo(path.equals("/") ? 200 : 303);
            assertThat(answer.whole()).doesNotContain("evil.invalid", "https://", "Strict-Transport-Security");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/backup.sql",
                "/application.yml",
                "/META-INF/MANIFEST.MF",
                "/db/migration",
                "/..%5capplication.yml",
                "/..%2fapplication.yml",
                "/assets",
                "/assets/",
                "/assets/css",
                "/assets/css/",
                "/assets/../application.yml",
                "/assets/..;/application.yml",
                "/assets/..%2fapplication.yml",
                "/assets/%2e%2e/application.yml",
                "/assets/%2e%2e%2fapplication.yml",
                "/assets/%252e%252e/application.yml",
                "/assets/..%5capplication.yml",
                "/assets/..%5c..%5capplication.yml",
                "/assets/css/..%5c..%5c..%5capplication.yml",
                "/assets//application.yml",
                "/assets//etc/passwd",
                "/assets/file:/etc/passwd"
            })
    void x05WhatIsNoPageAndNoStyleIsNotThere(String path) {
        RawAnswer answer = ask("GET " + path + " HTTP/1.1", HOST);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("问题编号").doesNotContain("zhihe:", "datasources", "zhihe.css\n", "root:");
    }

    @Test
    void x06GivesNothingBackThatItWasSent() {
        for (String origin :
                List.of("Origin: http://localhost:" + PortalServer.get().getPort(), "Origin: null")) {
            RawAnswer answer = ask("TRACE / HTTP/1.1", HOST, origin, "X-Marked: planted-4711");
            assertThat(answer.status()).isIn(403, 405, 415);
            assertThat(answer.whole()).doesNotContain("planted-4711");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.invalid", "null", "http://localhost:1", "http://localhost.evil.invalid"})
    void x06LetsNoOtherSiteReadItsAnswers(String origin) {
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            RawAnswer answer = ask(
                    method + " /help HTTP/1.1",
                    HOST,
                    "Origin: " + origin,
                    "Access-Control-Request-Method: POST",
                    "Access-Control-Request-Headers: X-Other");
            assertThat(answer.head()).as(method).noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT)
                    .startsWith("access-control-"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//account",
                "/account/",
                "/account.",
                "/account%2e",
                "/account;x",
                "/account;jsessionid=1",
                "/help;/../account",
                "/%61ccount",
                "/ACCOUNT",
                "/%252faccount",
                "/%2faccount",
                "/account%2f",
                "/account%00",
                "/account%20",
                "/./account",
                "/help/../account",
                "/help/..%2faccount",
                "/help/%2e%2e/account",
                "/assets/../account",
                "/assets/%2e%2e/account",
                "/account?next=/help",
                "/account.html",
                "/account/data"
            })
    void z11NoSpellingOfAnAddressOpensIt(String path) {
        for (String method : List.of("GET", "HEAD")) {
            RawAnswer answer = ask(method + " " + path + " HTTP/1.1", HOST);
            assertThat(answer.status()).as(method).isIn(303, 400, 401, 404);
            assertThat(answer.headers("Location"))
                    .allMatch(to -> to.matches("(http://localhost:\\d+)?/account/sign-in(\\?.*)?"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void z11TheMethodIsTheOneOfTheRequest(String header) {
        RawAnswer out = ask("GET /account/sign-out?_method=POST HTTP/1.1", HOST, header + ": POST");
        assertThat(out.status()).isEqualTo(405);
        RawAnswer posed = ask(
                "POST /help?_method=GET HTTP/1.1",
                HOST,
                header + ": GET",
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 0");
        assertThat(posed.status()).isIn(403, 405);
    }
}
