package org.zhihe.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Settings;

/** What is different where people reach the program by https. */
class HttpsTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void bindsItsCookiesToHostAndLineAndKeepsBrowsersOnIt() throws IOException, InterruptedException {
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings())) {
            URI home = server.getURI();
            HttpResponse<String> page = send(HttpRequest.newBuilder(home.resolve("/sign-in")));
            assertThat(page.headers().allValues("strict-transport-security"))
                    .containsExactly("max-age=31536000; includeSubDomains");
            List<String> cookies = page.headers().allValues("set-cookie");
            assertThat(cookies).isNotEmpty().allSatisfy(HttpsTest::isBound);

            String token =
                    Jsoup.parse(page.body()).select("input[name=formToken]").attr("value");
            String form = "formToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&large=true&return=/";
            HttpResponse<String> chosen = send(HttpRequest.newBuilder(home.resolve("/preferences/large-text"))
                    .header("Cookie", cookies.get(0).replaceFirst(";.*", ""))
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            assertThat(chosen.statusCode()).isEqualTo(303);
            assertThat(chosen.headers().allValues("set-cookie")).isNotEmpty().allSatisfy(HttpsTest::isBound);
        }
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = Settings.of("https");
        settings.put("zhihe.admin-address", "https://localhost");
        return settings;
    }

    private static void isBound(String cookie) {
        assertThat(cookie)
                .startsWith("__Host-")
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; Path=/;")
                .containsIgnoringCase("; SameSite=Lax");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
