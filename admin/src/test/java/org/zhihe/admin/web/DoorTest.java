package org.zhihe.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.admin.RawAnswer;
import org.zhihe.casework.account.Role;

/** What is asked in ways that no page of ours asks. */
class DoorTest {
    private static final Office OFFICE = Office.open();
    private static final int PORT = URI.create(OFFICE.browser().base()).getPort();
    private static final String HOST = "Host: localhost";
    private static final String NOBODY = "X-Cookie: none";
    private static final String JUDGE = cookies(Role.JUDGE);
    private static final String ADMINISTRATOR = cookies(Role.ADMINISTRATOR);

    private static String cookies(Role role) {
        Browser browser = OFFICE.signedIn(role);
        return browser.cookies().getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", ""));
    }

    private static RawAnswer ask(String... lines) {
        return RawAnswer.to(PORT, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.invalid",
                "Host: localhost.evil.invalid",
                "Host: evil.invalid:8081",
                "Host: localhost@evil.invalid",
                "Host: 127.0.0.1",
                "Host:",
                "X-Other: of a request without a name",
                "Host: localhost\r\nHost: evil.invalid"
            })
    void x02RefusesEveryNameButItsOwn(String line) {
        for (String path : List.of("/", "/sign-in", "/health", "/assets/css/zhihe.css")) {
            RawAnswer answer = ask("GET " + path + " HTTP/1.1", line, JUDGE);
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
        assertThat(ask("GET / HTTP/1.1", "Host: " + name, JUDGE).status()).isEqualTo(200);
    }

    @Test
    void x02HeedsNothingThatAStrangerSaysAboutAProxy() {
        RawAnswer answer = ask(
                "GET / HTTP/1.1",
                HOST,
                "Forwarded: for=192.0.2.1;host=evil.invalid;proto=https",
                "X-Forwarded-Host: evil.invalid",
                "X-Forwarded-Proto: https",
                "X-Original-URL: /sign-in",
                "X-Rewrite-URL: /sign-in");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.whole()).doesNotContain("evil.invalid", "https://", "Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/backup.sql",
                "/application.yml",
                "/META-INF/MANIFEST.MF",
                "/demo/staff.csv",
                "/db/migration",
                "/..%5capplication.yml",
                "/..%2fapplication.yml",
                "/assets",
                "/assets/",
                "/assets/css",
                "/assets/css/",
                "/assets/../application.yml",
                "/assets/..%2fapplication.yml",
                "/assets/%2e%2e/application.yml",
                "/assets/%252e%252e/application.yml",
                "/assets/..%5capplication.yml",
                "/assets/css/..%5c..%5c..%5capplication.yml",
                "/assets//etc/passwd"
            })
    void x05WhatIsNoPageAndNoStyleIsNotThere(String path) {
        RawAnswer answer = ask("GET " + path + " HTTP/1.1", HOST, JUDGE);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("问题编号").doesNotContain("zhihe:", "datasources", "zhihe.css\n", "root:");
        assertThat(ask("GET " + path + " HTTP/1.1", HOST).status()).isIn(303, 404);
    }

    @Test
    void x06GivesNothingBackThatItWasSent() {
        for (String origin : List.of("Origin: http://localhost:" + PORT, "Origin: null")) {
            RawAnswer answer = ask("TRACE / HTTP/1.1", HOST, origin, JUDGE, "X-Marked: planted-4711");
            assertThat(answer.status()).isIn(403, 405, 415);
            assertThat(answer.whole()).doesNotContain("planted-4711");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.invalid", "null", "http://localhost:1"})
    void x06LetsNoOtherSiteReadItsAnswers(String origin) {
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            RawAnswer answer = ask(
                    method + " / HTTP/1.1",
                    HOST,
                    JUDGE,
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
                "/audit",
                "//audit",
                "/audit/",
                "/audit.",
                "/audit%2e",
                "/audit;x",
                "/audit;jsessionid=1",
                "/sign-in;/../audit",
                "/%61udit",
                "/AUDIT",
                "/%252faudit",
                "/%2faudit",
                "/audit%2f",
                "/audit%00",
                "/audit%20",
                "/./audit",
                "/sign-in/../audit",
                "/sign-in/..%2faudit",
                "/assets/../audit",
                "/assets/%2e%2e/audit",
                "/audit?next=/sign-in",
                "/audit.html"
            })
    void z11NoSpellingOfAnAddressOpensIt(String path) {
        assertThat(ask("GET /audit HTTP/1.1", HOST, ADMINISTRATOR).status()).isEqualTo(200);
        for (String method : List.of("GET", "HEAD")) {
            for (String who : List.of(NOBODY, JUDGE)) {
                RawAnswer answer = ask(method + " " + path + " HTTP/1.1", HOST, who);
                assertThat(answer.status()).as(method).isIn(303, 400, 401, 403, 404);
                assertThat(answer.headers("Location"))
                        .allMatch(to -> to.matches("(http://localhost:\\d+)?/sign-in(\\?.*)?"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void z11TheMethodIsTheOneOfTheRequest(String header) {
        assertThat(ask("GET /sign-out?_method=POST HTTP/1.1", HOST, JUDGE, header + ": POST")
                        .status())
                .isIn(404, 405);
        assertThat(ask("GET / HTTP/1.1", HOST, JUDGE).status())
                .as("still signed in")
                .isEqualTo(200);
        RawAnswer posed = ask(
                "POST /?_method=GET HTTP/1.1",
                HOST,
                JUDGE,
                header + ": GET",
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 0");
        assertThat(posed.status()).isIn(403, 404, 405);
    }
}
