package com.gyroscops.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Starts the Chromium of this machine, headless.
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final double PATIENCE_MILLIS = 30_000;

    private Chromium() {}

    static Browser launch() {
        // A busy machine needs longer than Playwright's default; assertions return as soon as they hold.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var options = new LaunchOptions().setExecutablePath(find());
        if (System.getProperty("user.name").equals("root")) {
            // Chromium refuses to run in its sandbox as root.
            options.setArgs(List.of("--no-sandbox"));
        }
        return Playwright.create().chromium().launch(options);
    }

    private static Path find() {
        var folders = System.getenv("PATH").split(File.pathSeparator, -1);
        return Stream.of(folders)
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("none of these is on the PATH: " + NAMES));
    }
}
