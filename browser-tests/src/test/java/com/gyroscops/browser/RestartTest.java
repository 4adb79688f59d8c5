package com.gyroscops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The explorer while the server is ended and started again on the same port with another log, as a volatile store has.
class RestartTest {

    private static final Browser BROWSER = Chromium.launch();
    private static final Pattern EVENT_ID = Pattern.compile("\"eventId\":\"([^\"]+)\"");

    private static final String PAY =
            "id => fetch(`/api/payments/${id}/process`, {method: 'POST',"
                    + " body: '{\"amount\":\"10.00\",\"currency\":\"EUR\"}',"
                    + " headers: {'Content-Type': 'application/json'}})";

    private RunningApplication application = RunningApplication.start(true, 0);

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void every_page_notices_another_log_clears_what_it_shows_and_says_so() {
        var visits = List.of(
                        "payments",
                        "payments/payment-0671",
                        "live",
                        "events",
                        "events/" + anEventId(),
                        "correlation",
                        "correlation/demo-payment-0671",
                        "analytics",
                        "inside")
                .stream()
                .map(this::open)
                .toList();
        visits.forEach(visit -> assertThat(visit.page().locator("h1")).isVisible());
        visits.forEach(visit -> assertThat(visit.page().locator(".spinner")).hasCount(0));

        application.close();
        visits.forEach(visit -> assertThat(banner(visit)).containsText("The server does not answer."));
        start();

        visits.forEach(
                visit -> assertThat(visit.page().locator(".other-log")).containsText("The server has a new log"));
        visits.forEach(visit -> assertThat(visit.page().locator("main"))
                .containsText(Pattern.compile("There are no events yet|not found|has no events|No command has been")));
        visits.forEach(visit -> assertThat(visit.page().locator(".events .row, .life li, .payments tbody tr, canvas"))
                .hasCount(0));
        visits.forEach(Visit::close);
    }

    @Test
    void live_starts_over_and_the_banner_stays_until_it_is_dismissed() {
        try (var visit = open("live")) {
            var page = visit.page();
            assertThat(page.locator(".connection")).hasText("Live");
            application.close();
            assertThat(page.locator(".connection")).hasText("Disconnected; reconnecting …");
            start();

            assertThat(page.locator("main")).containsText("Restarted at");
            button(page, "Make a payment").click();
            assertThat(page.locator(".events .row .position")).hasText(new String[] {"1"});
            assertThat(page.locator(".connection")).hasText("Live");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Search")).click();
            assertThat(page.locator(".events .row")).hasCount(1);
            assertThat(page.locator(".other-log")).isVisible();
            button(page, "Dismiss").click();
            assertThat(page.locator(".other-log")).hasCount(0);
            assertThat(page.locator("main")).isFocused();
        }
    }

    @Test
    void what_was_typed_into_a_form_is_kept() {
        try (var payments = open("payments");
                var search = open("events")) {
            payments.page().getByText("New payment").click();
            payments.page().getByLabel("Amount").fill("1234.56");
            search.page().getByText("any", new GetByTextOptions().setExact(true)).click();
            search.page().locator("input[value=PaymentFailed]").check();
            search.page().getByLabel("Contains the text").fill("half a sen");
            application.close();
            start();

            assertThat(payments.page().locator(".other-log")).isVisible();
            assertThat(payments.page().locator("main")).containsText("There are no events yet.");
            assertThat(payments.page().getByLabel("Amount")).hasValue("1234.56");
            assertThat(payments.page().getByLabel("Amount")).isFocused();
            assertThat(search.page().locator("main")).containsText("There are no events yet.");
            assertThat(search.page().locator("input[value=PaymentFailed]")).isChecked();
            assertThat(search.page().getByLabel("Contains the text")).hasValue("half a sen");
            assertThat(search.page().locator(".choice summary")).hasText("PaymentFailed");
        }
    }

    @Test
    void a_command_on_a_page_of_a_former_log_changes_nothing_and_the_page_says_why() {
        try (var visit = open("payments")) {
            var page = visit.page();
            page.evaluate(PAY, "same");
            visit.open("payments/same");
            assertThat(button(page, "Capture")).isVisible();
            // The answer to the command is then the only one that has the other log's id.
            page.route("**/*", RestartTest::refuseToBeRead);
            application.close();
            start();
            page.evaluate(PAY, "same");
            button(page, "Capture").click();

            assertThat(page.locator(".other-log")).isVisible();
            page.unroute("**/*");
            assertThat(page.locator(".life li")).hasCount(1);
            assertThat(page.request().get(visit.home() + "/api/payments/same/history").text())
                    .doesNotContain("PaymentCaptured");
        }
    }

    @Test
    void what_failed_while_the_server_was_away_asks_again_by_itself() {
        try (var visit = open("payments")) {
            var page = visit.page();
            assertThat(page.locator(".payments")).isVisible();
            page.route("**/api/**", route -> route.abort("connectionrefused"));
            page.route("**/health/**", route -> route.abort("connectionrefused"));
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Search")).click();

            assertThat(page.locator("main")).containsText("The server does not answer.");
            assertThat(page.locator("main")).containsText("The page tries again automatically.");
            page.unroute("**/api/**");
            assertThat(page.locator(".events .row").first()).isVisible();
            assertThat(page.locator(".other-log")).hasCount(0);
        }
    }

    private static void refuseToBeRead(Route route) {
        if (route.request().method().equals("GET")) {
            route.abort("connectionrefused");
        } else {
            route.resume();
        }
    }

    private Visit open(String view) {
        var visit = Visit.of(BROWSER, application.home(), Look.USUAL);
        visit.open(view);
        return visit;
    }

    private void start() {
        application = RunningApplication.start(false, application.port());
    }

    private String anEventId() {
        try (var visit = open("")) {
            var events = visit.page().request().get(application.home() + "/api/events?limit=1").text();
            var id = EVENT_ID.matcher(events);
            assertThat(id.find()).as(events).isTrue();
            return id.group(1);
        }
    }

    private static Locator banner(Visit visit) {
        return visit.page().locator(".banner").first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
