package com.gyroscops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The views besides that of payments, and the page's language, theme and banner.
class ViewsTest extends Explored {

    private static final String BATCH = """
            id => fetch('/api/payments/batch', {
              method: 'POST',
              headers: { 'Content-Type': 'application/json', 'X-Correlation-Id': id },
              body: JSON.stringify({ atomic: true, commands: Array.from({ length: 1000 }, (_, number) =>
                  ({ paymentId: `${id}-${number}`, amount: '10.00', currency: 'EUR' })) }),
            })""";

    @Test
    void a_process_says_what_it_waits_for_and_leads_to_its_events_and_streams() {
        open("processes");
        assertThat(page().locator(".processes")).containsText("Active and paid");
        press("Still waiting");
        assertThat(page().locator(".processes")).not().containsText("Active and paid");
        page().locator(".processes tbody tr", rows("the payment")).first().locator("a").click();

        assertThat(page().locator(".headline")).containsText("Waits for the payment until");
        assertThat(page().locator(".process .life li").first()).containsText("ActivationStarted");
        assertThat(page().locator(".process dt")).hasText(new String[] {"Region", "Workflow", "Payment"});
        page().locator(".process dd a").last().click();
        assertThat(page()).hasURL(Pattern.compile(".*#/payments/activation-.*"));
        page().goBack();
        page().locator(".process .life a").last().click();
        assertThat(heading("Event")).isVisible();
    }

    @Test
    void events_arrive_live_and_wait_while_the_feed_is_paused() {
        open("live");
        assertThat(page().locator(".connection")).hasText("Live");
        // Another test's payment has the same text; the position tells them apart.
        var newest = page().locator(".events .row .position").first();
        var position = Long.parseLong(newest.innerText());
        press("Make a payment");
        assertThat(newest).hasText(String.valueOf(position + 1));
        assertThat(page().locator(".events .row .what").first()).hasText("€12.50 authorized");
        assertThat(page().locator(".gauge").nth(2)).containsText("payments: up to date");
        assertThat(page().locator(".counters li").first()).containsText("PaymentProcessed");

        press("Pause");
        press("Make a payment");
        assertThat(page().locator(".live-bar")).containsText("1 new event");
        assertThat(newest).hasText(String.valueOf(position + 1));
        press("Resume");
        assertThat(newest).hasText(String.valueOf(position + 2));
    }

    @Test
    void the_feed_goes_on_where_it_was_cut_off() {
        var asked = new ArrayList<String>();
        page().route("**/api/stream*", route -> {
            asked.add(String.valueOf(route.request().headerValue("last-event-id")));
            if (asked.size() == 1) {
                route.fulfill(
                        new FulfillOptions().setContentType("text/event-stream").setBody(": at 1\n\n"));
            } else {
                // This event is appended between the two streams, while no listener is connected.
                pay("cut-" + asked.size());
                route.resume();
            }
        });

        open("live");
        var newest = page().locator(".events .row .position");
        assertThat(page().locator(".events .row .of").first()).hasText("cut-2");
        assertThat(page().locator(".connection")).hasText("Live");
        var position = Long.parseLong(newest.first().innerText());
        assertThat(newest.nth(1)).hasText(String.valueOf(position - 1));
        org.assertj.core.api.Assertions.assertThat(asked)
                .hasSize(2)
                .allMatch(id -> id.endsWith("-" + (position - 1)));
    }

    @Test
    void the_live_feed_takes_filters() {
        open("live?type=PaymentRefunded");
        assertThat(page().locator(".connection")).hasText("Live");
        press("Make a payment");
        open("live");
        assertThat(page().locator(".events .row .what").first()).hasText("€12.50 authorized");
        open("live?type=PaymentRefunded");
        assertThat(page().locator(".events .row .what").first()).containsText("refunded");
    }

    @Test
    void a_search_is_in_the_address_and_every_id_leads_on() {
        open("events");
        page().getByLabel("Contains the text").fill("PIECE justificative");
        page().getByText("any", new GetByTextOptions().setExact(true)).click();
        page().getByLabel("PaymentReviewRejected").check();
        press("Search");

        assertThat(page()).hasURL(HOME + "/#/events?text=PIECE+justificative&type=PaymentReviewRejected");
        var row = page().locator(".events .row").first();
        assertThat(row).containsText("Pièce justificative manquante");
        page().reload();
        assertThat(page().getByLabel("Contains the text")).hasValue("PIECE justificative");
        assertThat(row).containsText("Pièce justificative manquante");

        row.locator(".position a").click();
        assertThat(heading("Event")).isVisible();
        page().getByText("events that it caused").click();
        assertThat(page()).hasURL(Pattern.compile(".*#/events\\?causationId=.*"));
        assertThat(page().locator("main")).containsText("No event matches.");
        page().goBack();
        page().locator(".facts .id").nth(1).click();
        assertThat(heading("What led to what")).isVisible();
    }

    @Test
    void a_conversation_is_a_tree_with_the_times_between_its_steps() {
        open("correlation");
        assertThat(page().locator(".conversations li").first()).isVisible();
        page().getByLabel("Open a conversation by its id").fill("demo-" + refusedPayment());
        press("Open");

        assertThat(page().locator(".tree li")).hasCount(3);
        assertThat(page().locator(".tree path")).hasCount(1);
        assertThat(page().locator(".tree li").last()).containsText(Pattern.compile("\\d (s|min|h|d) after its cause"));
        assertThat(page().locator(".tree li").first()).containsText("one of 2 of the same command");
    }

    @Test
    void a_long_conversation_is_counted_whole_and_pushes_no_other_off_the_list() {
        open("correlation");
        var newest = page().locator(".conversations li").first();
        assertThat(newest).isVisible();
        var before = newest.locator("a").getAttribute("title");
        var id = "batch-" + UUID.randomUUID();
        page().evaluate(BATCH, id);

        page().reload();
        assertThat(newest).containsText("1,000 events");
        assertThat(newest.locator("a")).hasAttribute("title", id);
        assertThat(page().locator(".conversations li").nth(1).locator("a")).hasAttribute("title", before);
        press("Show more");
        assertThat(page().locator(".conversations li")).hasCount(50);
    }

    @Test
    void bars_and_cells_lead_to_the_events_behind_them() {
        open("analytics?zone=Europe/Paris&interval=day");
        assertThat(page().locator("canvas")).hasCount(4);
        var trend = page().locator("gy-trend-chart");
        trend.getByText("As a table").click();
        // The first day begins at the hour at which the demo was made, and may have fewer events than a page.
        var day = trend.locator("tbody tr").nth(3).locator("a");
        var count = day.innerText();
        day.click();
        assertThat(page().locator("p[role=status]")).containsText("first 100 events");
        assertThat(page()).hasURL(Pattern.compile(".*#/events\\?from=.*&to=.*"));
        press("Show up to 10,000");
        assertThat(page().locator("p[role=status]")).hasText(count + " events");

        page().goBack();
        var heatmap = page().locator("gy-heatmap-chart");
        heatmap.getByText("As a table").click();
        var cell = heatmap.locator("tbody tr").nth(14).locator("button").first();
        var name = cell.getAttribute("aria-label");
        cell.click();
        assertThat(page().locator(".behind li").first()).containsText("14:00");
        org.assertj.core.api.Assertions.assertThat(page().locator(".behind li a").allInnerTexts().stream()
                        .mapToInt(text -> Integer.parseInt(text.split(" ", 2)[0]))
                        .sum())
                .isEqualTo(Integer.parseInt(name.substring(name.lastIndexOf(' ') + 1)));
        heatmap.locator("canvas").click();
        assertThat(page().locator(".behind h2")).isVisible();
        page().locator("gy-who-chart canvas").first().click(new ClickOptions().setPosition(200, 30));
        assertThat(page()).hasURL(Pattern.compile(".*#/events\\?.*organizationId=.*"));
    }

    @Test
    void a_trend_of_too_many_buckets_is_shown_by_a_longer_interval() {
        expect(400);
        open("analytics?interval=hour&from=1990-01-01T00:00:00Z");

        assertThat(page().locator("main")).containsText("a longer one is shown");
        assertThat(page().locator("canvas")).hasCount(4);
    }

    @Test
    void the_last_command_is_shown_on_its_way_through_the_layers() {
        open("inside");
        press("Run a small command");

        var layers = page().locator(".layers .layer");
        assertThat(layers).hasCount(6);
        assertThat(layers.nth(0)).containsText("processPayment");
        assertThat(layers.nth(2)).containsText("AggregateCommandHandler");
        assertThat(layers.nth(3)).containsText("Payment");
        assertThat(layers.nth(4)).containsText("EventStore");
        assertThat(layers.nth(5)).containsText("payments: ");
        assertThat(layers.nth(5)).containsText("counters: ");
        assertThat(page().locator(".way tbody tr")).hasCount(7);
        page().locator("gy-projection-list tr", rows("payments"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page().locator("gy-projection-list")).containsText("payments was rebuilt.");
        assertThat(page().locator("gy-cache-levels")).containsText("caffeine");
    }

    @Test
    void the_contexts_that_run_are_shown_with_what_they_use_of_each_other() {
        open("inside");

        assertThat(page().locator(".context-map text")).hasCount(5);
        assertThat(page().locator(".context-map > path")).hasCount(10);
        assertThat(page().locator("gy-context-map tbody tr", rows("RegionLost"))).containsText("workflow-activation");
    }

    @Test
    void language_and_theme_can_be_chosen_and_are_kept() {
        open("payments");
        page().getByLabel("Language").selectOption("fr");
        assertThat(heading("Paiements")).isVisible();
        page().getByLabel("Thème").selectOption("dark");
        page().reload();

        assertThat(heading("Paiements")).isVisible();
        assertThat(page().locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page().locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void a_server_that_is_gone_is_said_to_be_and_the_way_back_is_found() {
        expectCuts();
        open("payments");
        assertThat(heading("Payments")).isVisible();
        page().route("**/health/ready", route -> route.abort("connectionaborted"));
        assertThat(page().locator(".banner")).containsText("The server does not answer.");
        page().unroute("**/health/ready");
        assertThat(page().locator(".banner")).hasCount(0);
    }

    private void press(String name) {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator heading(String name) {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static LocatorOptions rows(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private static void pay(String id) {
        var request = HttpRequest.newBuilder(URI.create(HOME + "/api/payments/" + id + "/process"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"amount\":\"10.00\",\"currency\":\"EUR\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            client.sendAsync(request, BodyHandlers.discarding()).join();
        }
    }
}
