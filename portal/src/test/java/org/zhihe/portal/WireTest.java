package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.portal.Citizen.Answer;

/** What holds for every address of the portal. */
class WireTest {
    private final Citizen citizen = new Citizen();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/filing", "/filing/report", "/track", "/help", "/privacy", "/nowhere", "/matters/x"})
    void protectsEveryAnswerWithTheSameHeaders(String path) {
        Answer answer = citizen.get(path);
        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("same-origin");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void refusesWhatAnotherSiteMadeABrowserSend() {
        for (String site : List.of("cross-site", "same-site")) {
            Answer answer = citizen.send(citizen.request("/track")
                    .header("Sec-Fetch-Site", site)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("number=1&code=2")));
            assertThat(answer.status()).isEqualTo(403);
        }
        Answer foreign = citizen.send(citizen.request("/track")
                .header("Origin", "https://evil.invalid")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("number=1&code=2")));
        assertThat(foreign.status()).isEqualTo(403);
        Answer silent = citizen.send(citizen.request("/track")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("number=1&code=2")));
        assertThat(silent.status()).isEqualTo(403);
    }

    @Test
    void answersErrorsWithPagesOfOurOwn() {
        assertOurs(citizen.get("/nowhere"), 404);
        assertOurs(citizen.post("/help", Map.of()), 405);
        assertOurs(
                citizen.send(citizen.request("/track")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))),
                415);
        assertOurs(citizen.get("/matters/x/evidence/notanumber"), 400);
    }

    /** No filter sees a request that cannot be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: a=\u0001\u0002",
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
            })
    void I14_protectsTheAnswerToWhatItCannotRead(String header) throws IOException {
        String answer =
                raw("POST /track HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n0\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-security-policy: default-src 'none'")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store");
    }

    private static String raw(String request) throws IOException {
        try (Socket line = new Socket("localhost", PortalServer.get().getPort())) {
            line.setSoTimeout(10_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder head = new StringBuilder();
            for (String one = answer.readLine(); one != null && !one.isEmpty(); one = answer.readLine()) {
                head.append(one).append('\n');
            }
            return head.toString();
        }
    }

    @Test
    void keepsTheChoiceOfLargeTextAndGoesBackToALocalPathOnly() {
        Answer chosen = citizen.post("/preferences/large-text", Map.of("large", "true", "return", "/help"));
        assertThat(chosen.location()).endsWith("/help");
        assertThat(citizen.get("/help").page().select("html").attr("class")).contains("large");
        for (String evil :
                List.of("//evil.invalid", "/\\evil.invalid", "https://evil.invalid", "/a\r\nSet-Cookie: x")) {
            Answer back = citizen.post("/preferences/large-text", Map.of("large", "false", "return", evil));
            assertThat(back.location()).doesNotContain("evil");
        }
    }

    @Test
    void servesStylesToBeKept() {
        String href =
                citizen.get("/").page().select("link[rel=stylesheet]").get(0).attr("href");
        Answer style = citizen.get(href);
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("cache-control")).contains("max-age=31536000");
    }

    private static void assertOurs(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(answer.page().text()).contains("问题编号").doesNotContain("Exception", "micronaut");
    }
}
