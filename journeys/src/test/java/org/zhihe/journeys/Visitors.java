package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** The people of one journey; when it ends, none of them may have seen anything go wrong. */
public final class Visitors implements AutoCloseable {

    private final Browser browser;
    private final Album album;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(Browser browser, Album album) {
        this.browser = browser;
        this.album = album;
    }

    public Visitor on(Screen screen) {
        return visitor(screen, true);
    }

    /** Somebody whose browser runs no scripts. */
    public Visitor withoutScriptsOn(Screen screen) {
        return visitor(screen, false);
    }

    private Visitor visitor(Screen screen, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setJavaScriptEnabled(scripts)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        contexts.add(context);
        Visitor visitor = new Visitor(context, screen, album, scripts);
        visitors.add(visitor);
        return visitor;
    }

    /** What each of them had before their eyes when the test failed. */
    void photographFailure(String test) {
        for (int index = 0; index < visitors.size(); index++) {
            visitors.get(index).photograph(album.failed(test, index + 1));
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        assertThat(visitors.stream().flatMap(visitor -> visitor.problems().stream()))
                .as("what went wrong on the pages of this journey")
                .isEmpty();
    }
}
