package com.gyroscops.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/// A page of the explorer in a browser context of its own, with its faults.
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

    /// Opens the view whose address is `view`, the part after `#/`.
    Page open(String view) {
        page.navigate(home + "/#/" + view);
        return page;
    }

    /// Writes a screenshot below `target/screenshots`.
    void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
