package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A person in front of a browser, with cookies of their own, who notices everything that goes wrong on a page. */
public final class Visitor {

    /** On a busy machine; what comes sooner is not waited for. */
    private static final double PATIENCE = 30_000;

    private static final Set<String> PARTS_OF_A_PAGE = Set.of("stylesheet", "script", "image", "font");

    private final Page page;
    private final Screen screen;
    private final Album album;
    private final boolean scripts;
    private int arrivals;
    private final List<String> problems = new ArrayList<>();

    Visitor(BrowserContext context, Screen screen, Album album, boolean scripts) {
        this.page = context.newPage();
        this.screen = screen;
        this.album = album;
        this.scripts = scripts;
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::notice);
        page.onPageError(error -> problems.add("script failed: " + error));
        page.onResponse(this::notice);
        // Not of a mere change of the address, which a script makes while one stays on the page.
        page.onDOMContentLoaded(arrived -> arrivals++);
    }

    /** The page itself, to click, fill in and read with all of Playwright. */
    public Page page() {
        return page;
    }

    public Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** Does what leads to another page and waits until that page is there. */
    public Visitor go(Runnable action) {
        int before = arrivals;
        action.run();
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState();
        return this;
    }

    public Visitor follow(String link) {
        unfold(link);
        // A paper is linked at its station and in its list: either leads there.
        return go(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click());
    }

    /** Opens what a link is folded away in, unless it stands somewhere in sight as well. */
    private void unfold(String link) {
        Page.GetByRoleOptions named = new Page.GetByRoleOptions().setName(link).setExact(true);
        if (page.getByRole(AriaRole.LINK, named).count() > 0) {
            return;
        }
        Locator folds = page.locator("main details:not([open])")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.LINK, named.setIncludeHidden(true))));
        if (folds.count() > 0) {
            folds.first().locator("> summary").click();
        }
    }

    public Visitor press(String button) {
        return go(() -> button(button).click());
    }

    /** Presses a button that leads nowhere else. */
    public Visitor click(String button) {
        button(button).click();
        return this;
    }

    public boolean canPress(String button) {
        return button(button).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the page says, without what stands around it on every page. */
    public String text() {
        return page.locator("main").innerText();
    }

    /**
     * Also where it is folded away: whoever looks for it opens that. A script may still be at work on the page: what does not
     * stand there yet is waited for.
     */
    public Visitor sees(String... words) {
        AtomicReference<String> said = new AtomicReference<>("");
        try {
            page.waitForCondition(() -> {
                said.set(text());
                if (!saysAll(said.get(), words)) {
                    said.set(said.get() + "\n" + folded());
                }
                return saysAll(said.get(), words);
            });
        } catch (TimeoutError never) {
            // What is missing is said below.
        }
        assertThat(said.get()).as("what %s says", page.url()).contains(words);
        return this;
    }

    private static boolean saysAll(String text, String... words) {
        return Arrays.stream(words).allMatch(text::contains);
    }

    private String folded() {
        return String.join("\n", page.locator("main details:not([open])").allTextContents());
    }

    public Visitor seesNot(String... words) {
        assertThat(text()).as("what %s says", page.url()).doesNotContain(words);
        return this;
    }

    public boolean runsScripts() {
        return scripts;
    }

    /**
     * Takes a picture for the {@link Album}, and asserts that nobody is kept out: nothing serious in axe's eyes,
     * and no scrolling sideways. Where scripts do not run there is only the last: axe is a script itself, and the
     * picture would be the same.
     */
    public Visitor look(String name) {
        if (scripts) {
            photograph(album.next(name, screen));
            assertThat(Accessibility.violations(page))
                    .as("what axe finds on %s, %s", name, page.url())
                    .isEmpty();
        }
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a screen of %d, %s", name, screen.width(), page.url())
                .isLessThanOrEqualTo(screen.width());
        return this;
    }

    void photograph(Path picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Failed scripts, refusals by the content-security policy, missing parts and errors of the server, so far. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void notice(ConsoleMessage message) {
        // "Failed to load resource" repeats a response's status, which is judged below: a 404 or 422 page is no
        // problem.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            problems.add("console: " + message.text());
        }
    }

    private void notice(Response response) {
        int status = response.status();
        boolean part = PARTS_OF_A_PAGE.contains(response.request().resourceType());
        if (status >= 500 || status >= 400 && part) {
            problems.add(status + " from " + response.url());
        }
    }
}
