package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.zhihe.templates.page.ErrorPage;
import org.zhihe.templates.web.ErrorView;
import org.zhihe.templates.web.ServiceAddress;

/** Over HTTP, as the programs use it. */
class PageRendererTest {

    private static final EmbeddedServer SERVER =
            ApplicationContext.run(EmbeddedServer.class, Map.of("spec", "pages", "micronaut.server.port", -1));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void answersWithTheWholePage() throws Exception {
        HttpResponse<String> answer = get("/pages/good");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body())
                .contains("<!DOCTYPE html>", "没有找到这个页面", "value=\"/pages/good\"")
                .endsWith("</html>\n");
    }

    @Test
    void failsCleanlyBeforeAnyByteIsSent() throws Exception {
        HttpResponse<String> answer = get("/pages/bad");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("系统出了问题")
                .doesNotContain("ftlh", "page.status", "Exception")
                .endsWith("</html>\n");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        java.net.http.HttpRequest request = java.net.http.HttpRequest.newBuilder(
                        URI.create("http://localhost:" + SERVER.getPort() + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Controller("/pages")
    @Requires(property = "spec", value = "pages")
    static class Pages {

        @Get("/good")
        ModelAndView<ErrorPage> good() {
            return new ModelAndView<>("portal/error", new ErrorPage(404, "", "A-1", ""));
        }

        @Get("/bad")
        ModelAndView<Map<String, Object>> bad() {
            return new ModelAndView<>("portal/error", Map.of());
        }
    }

    @Factory
    @Requires(property = "spec", value = "pages")
    static class Settings {

        @Singleton
        ErrorView errorView() {
            return new ErrorView("portal/error");
        }

        @Singleton
        ServiceAddress address() {
            return new ServiceAddress(URI.create("http://localhost"));
        }
    }

    @Singleton
    @Requires(property = "spec", value = "pages")
    static class Surroundings implements ChromeSource {

        @Override
        public Chrome chromeOf(HttpRequest<?> request) {
            return Chrome.at(request.getPath());
        }
    }
}
