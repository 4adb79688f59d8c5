package com.gyroscops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The explorer of an application without events.
class EmptyTest {

    private static final String HOME = RunningApplication.start(false);

    @ParameterizedTest
    @CsvSource({
        "payments, There are no events yet.",
        "processes, No process has started yet.",
        "live, There are no events yet.",
        "events, There are no events yet.",
        "correlation, There are no events yet.",
        "analytics, There are no events yet.",
        "inside, No command has been executed yet."
    })
    void every_view_says_that_there_is_nothing_yet(String view, String words) {
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, HOME, Look.USUAL)) {
            assertThat(visit.open(view).locator("main")).containsText(words);
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "live?type=PaymentFailed, No event matches yet.",
        "events?type=PaymentFailed, No event matches.",
        "payments?status=FAILED, No payment matches.",
        "processes?waiting=true, No process is waiting.",
        "analytics?type=PaymentFailed, There are no events in this range."
    })
    void a_filter_is_said_to_match_nothing(String view, String words) {
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, HOME, Look.USUAL)) {
            assertThat(visit.open(view).locator("main")).containsText(words);
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "payments, .payments tbody tr",
        "live, .events .row",
        "events, .events .row",
        "correlation, .conversations li",
        "analytics, canvas"
    })
    void something_can_be_made_to_happen_where_nothing_has(String view, String shown) {
        try (var application = RunningApplication.start(false, 0);
                var browser = Chromium.launch();
                var visit = Visit.of(browser, application.home(), Look.USUAL)) {
            var page = visit.open(view);
            page.getByText("Make a payment").click();
            assertThat(page.locator(shown).first()).isVisible();
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    @Test
    void a_command_can_be_sent_from_the_page_and_then_there_is_something() {
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
