package com.gyroscops.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Collects the faults of a page: errors and warnings on the console, scripts that throw, and requests that fail, are
/// refused, are blocked, or go to another host.
final class Faults {

    private final String home;
    private final List<String> seen = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private final Set<Integer> received = new HashSet<>();
    private boolean cutsExpected;

    private Faults(String home) {
        this.home = home;
    }

    static Faults of(Page page, String home) {
        var faults = new Faults(home);
        page.onConsoleMessage(faults::logged);
        page.onPageError(error -> faults.seen.add("script: " + error));
        page.onRequest(faults::requested);
        page.onRequestFailed(faults::failed);
        page.onResponse(faults::answered);
        return faults;
    }

    /// Expects at least one answer of this error status, which is then no fault.
    void expect(int status) {
        expected.add(status);
    }

    /// Allows requests without an answer.
    void expectCuts() {
        cutsExpected = true;
    }

    List<String> seen() {
        return Stream.concat(
                        seen.stream(),
                        expected.stream()
                                .filter(status -> !received.contains(status))
                                .map(status -> "no answer: " + status))
                .toList();
    }

    private void logged(ConsoleMessage message) {
        // A request that failed is recorded by `failed` or `answered`.
        var elsewhere = message.text().startsWith("Failed to load resource: ");
        if (!elsewhere && (message.type().equals("error") || message.type().equals("warning"))) {
            seen.add("console: " + message.text());
        }
    }

    private void requested(Request request) {
        if (!request.url().startsWith(home + "/")) {
            seen.add("request elsewhere: " + request.url());
        }
    }

    private void failed(Request request) {
        // The browser aborts the requests of a page that is left.
        if (!request.failure().contains("ERR_ABORTED") && !cutsExpected) {
            seen.add("request failed: %s %s".formatted(request.url(), request.failure()));
        }
    }

    private void answered(Response response) {
        received.add(response.status());
        if (response.status() >= 400 && !expected.contains(response.status())) {
            seen.add("answer: %d %s".formatted(response.status(), response.url()));
        }
    }
}
