package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Is the visitor as watchful as the journeys believe? */
@ExtendWith(Journey.class)
class VisitorTest {

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stopServing() {
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aGoodPageIsPhotographed(Screen screen, Visitors visitors) {
        String address = page(200, "<main><h1>知和</h1><p>您的知识产权被侵犯了？从这里开始。</p></main>");
        visitors.on(screen).open(address).look("good-page");
        assertThat(Path.of("target/screenshots")).isDirectoryContaining("glob:**-good-page-" + screen.width() + ".png");
    }

    @Test
    void withoutScriptsThePageIsSeenAsItCame(Visitors visitors) {
        String address = page(200, "<main><h1>知和</h1><noscript>没有脚本也能用</noscript></main>");
        Visitor visitor = visitors.withoutScriptsOn(Screen.PHONE).open(address).look("no-scripts");
        assertThat(visitor.page().innerText("main")).contains("没有脚本也能用");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>See <input name="code"></p>                                  | label
                    <p style="color:#bbb;background:#fff">您的知识产权</p>             | color-contrast
                    <div style="width:2000px">宽</div>                               | width of
                    """)
    void aPageThatKeepsSomebodyOutIsRefused(String body, String complaint, Visitors visitors) {
        Visitor visitor = visitors.on(Screen.PHONE).open(page(200, "<main><h1>知和</h1>" + body + "</main>"));
        assertThatThrownBy(() -> visitor.look("refused"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | <script src="/broken.js"></script>       | 404 from
                    200 | <script>undefined.property</script>      | script failed
                    200 | <img src="http://elsewhere.invalid/" alt=""> | console: Loading the image
                    500 | <p>出错了</p>                              | 500 from
                    """)
    void whatGoesWrongOnAPageEndsTheJourney(int status, String body, String complaint, Chromium chromium) {
        Visitors visitors = new Visitors(chromium.browser(), new Album("VisitorTest"));
        visitors.on(Screen.DESK).open(page(status, body));
        assertThatThrownBy(visitors::close).isInstanceOf(AssertionError.class).hasMessageContaining(complaint);
    }

    @Test
    void aRefusedFormIsNoFault(Chromium chromium) {
        Visitors visitors = new Visitors(chromium.browser(), new Album("VisitorTest"));
        visitors.on(Screen.DESK).open(page(422, "<p>请填写姓名</p>"));
        assertThatCode(visitors::close).doesNotThrowAnyException();
    }

    private String page(int status, String body) {
        byte[] html = ("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>知和</title>"
                        + "<link rel=\"icon\" href=\"data:,\"></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            boolean here = exchange.getRequestURI().getPath().equals("/");
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.getResponseHeaders().add("Content-Security-Policy", "img-src 'self' data:");
            exchange.sendResponseHeaders(here ? status : 404, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }
}
