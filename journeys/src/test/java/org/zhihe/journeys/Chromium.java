package org.zhihe.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's own browser, started once for all journeys of a JVM. */
final class Chromium implements AutoCloseable {

    /** The same browser without what draws its windows, where it is installed; that takes half the time. */
    private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path EXECUTABLE =
            Files.isExecutable(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : Path.of("/usr/bin/chromium");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setArgs(List.of(
                            // The tests may run as root, where the sandbox does not work; they open our own pages only.
                            "--no-sandbox",
                            // Decides the order of year, month and day in its date fields.
                            "--lang=en-US",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
