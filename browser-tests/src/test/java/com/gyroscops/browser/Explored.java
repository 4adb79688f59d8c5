package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;

/// Base of the explorer's tests: one visit per test, which has to end without a fault. All tests share the application.
abstract class Explored {

    protected static final String HOME = RunningApplication.start(true);
    private static final Pattern AGGREGATE_ID = Pattern.compile("\"aggregateId\":\"([^\"]+)\"");
    private static final Browser BROWSER = Chromium.launch();

    private final Visit visit = visit(Look.USUAL);

    @AfterEach
    void end() {
        try (visit) {
            // Playwright delivers what has happened until now while it waits for an answer of the page.
            page().evaluate("() => new Promise(requestAnimationFrame)");
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    /// A visit in addition to the test's own.
    protected static Visit visit(Look look) {
        return Visit.of(BROWSER, HOME, look);
    }

    protected Page open(String view) {
        return visit.open(view);
    }

    protected Page page() {
        return visit.page();
    }

    /// The id of a payment of the demo that was requested, held, and refused in review. Which one it is depends on the
    /// day, since the demo ends at the present.
    protected String refusedPayment() {
        var events = page().request().get(HOME + "/api/events?type=PaymentReviewRejected&limit=1").text();
        var id = AGGREGATE_ID.matcher(events);
        assertThat(id.find()).as(events).isTrue();
        return id.group(1);
    }

    /// Allows requests without an answer, which the test cuts off.
    protected void expectCuts() {
        visit.faults().expectCuts();
    }

    /// Expects an answer of this error status, which is then no fault.
    protected void expect(int status) {
        visit.faults().expect(status);
    }
}
