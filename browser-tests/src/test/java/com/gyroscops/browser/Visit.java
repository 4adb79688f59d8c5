package com.gyroscops.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/// One reader's visit of the explorer.
record Visit(Page page, Faults faults, String home) implements AutoCloseable {

    static Visit of(Browser browser, String home, Look look) {
        var page = browser.newContext(new NewContextOptions()
                        .setViewportSize(look.width(), 900)
                        .setColorScheme(look.theme())
                        .setLocale(look.locale())
                        .setTimezoneId("Europe/Paris"))
                .newPage();
        return new Visit(page, Faults.of(page, home), home);
    }

    /// Opens a view by what stands behind the `#` in the address.
    Page open(String view) {
        page.navigate(home + "/#/" + view);
        return page;
    }

    /// Keeps a picture of the page below `target/screenshots`.
    void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
