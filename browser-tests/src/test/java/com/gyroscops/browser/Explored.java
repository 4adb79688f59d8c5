package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;

/// A test of the explorer: one visit, which has to end without a fault. All tests share the application.
abstract class Explored {

    protected static final String HOME = RunningApplication.start(true);
    private static final Pattern AGGREGATE_ID = Pattern.compile("\"aggregateId\":\"([^\"]+)\"");
    private static final Browser BROWSER = Chromium.launch();

    private final Visit visit = visit(Look.USUAL);

    @AfterEach
    void end() {
        try (visit) {
            // What happened until now is heard of when something is asked of the page.
            page().evaluate("() => new Promise(requestAnimationFrame)");
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    /// A visit beside the test's own.
    protected static Visit visit(Look look) {
        return Visit.of(BROWSER, HOME, look);
    }

    protected Page open(String view) {
        return visit.open(view);
    }

    protected Page page() {
        return visit.page();
    }

    /// A payment of the demo that was requested, held, and refused in review: which one that is depends on the day, since
    /// the demo ends now.
    protected String refusedPayment() {
        var events = page().request().get(HOME + "/api/events?type=PaymentReviewRejected&limit=1").text();
        var id = AGGREGATE_ID.matcher(events);
        assertThat(id.find()).as(events).isTrue();
        return id.group(1);
    }

    /// Says that the test cuts requests off.
    protected void expectCuts() {
        visit.faults().expectCuts();
    }

    /// Says that the test provokes an answer of this status.
    protected void expect(int status) {
        visit.faults().expect(status);
    }
}
