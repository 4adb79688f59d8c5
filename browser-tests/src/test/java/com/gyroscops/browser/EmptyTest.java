package com.gyroscops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An application in which nothing has happened yet.
class EmptyTest {

    private static final String HOME = RunningApplication.start(false);

    @ParameterizedTest
    @CsvSource({
        "payments, There is no payment yet.",
        "live, No event matches yet.",
        "events, No event matches.",
        "correlation, Nothing has happened yet.",
        "analytics, Nothing happened in this range.",
        "inside, No command was executed yet."
    })
    void everyViewSaysThatThereIsNothingYet(String view, String words) {
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, HOME, Look.USUAL)) {
            assertThat(visit.open(view).locator("main")).containsText(words);
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    @Test
    void aCommandCanBeSentFromThePageAndThenThereIsSomething() {
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, RunningApplication.start(false), Look.USUAL)) {
            var page = visit.open("live");
            page.getByText("Make a payment").click();
            assertThat(page.locator(".events .row")).hasCount(1);
            assertThat(page.locator(".counters li")).hasCount(1);
            assertThat(visit.faults().seen()).isEmpty();
        }
    }
}
