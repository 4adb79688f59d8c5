package com.gyroscops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the page "Inside" shows when the server refuses or does not answer, with a projection that has a dead letter.
class InsideTest extends Explored {

    private static final String WITH_DEAD_LETTER = """
            {"items": [{"name": "sick", "state": "live", "position": 9, "lag": 0, "parked": 1}]}""";
    private static final String DEAD_LETTERS = """
            {"items": [{"position": 7, "eventId": "e", "type": "T", "aggregateId": "a", "attempts": 5}],
             "next": null}""";
    private static final String REFUSED = """
            {"title": "Store full", "detail": "The event store is full.", "code": "store-full"}""";

    @BeforeEach
    void provideDeadLetter() {
        answer("/api/projections$", 200, WITH_DEAD_LETTER);
        answer("/dead-letters\\?", 200, DEAD_LETTERS);
    }

    /// Ends the page's polling before the browser closes it.
    @AfterEach
    void leavePage() {
        page().navigate("about:blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Run a small command", "Rebuild", "Try again"})
    void a_refusal_is_said(String button) {
        expect(507);
        answer("/(process|rebuild|retry)$", 507, REFUSED);

        open("inside");
        press(button);

        assertThat(page().locator(".refusal")).containsText("The store has no room for this.");
        assertThat(page().locator(".refusal")).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Run a small command", "Rebuild", "Try again"})
    void that_the_server_does_not_answer_is_said(String button) {
        expectCuts();
        page().route(Pattern.compile("/(process|rebuild|retry)$"), route -> route.abort("connectionrefused"));

        open("inside");
        press(button);

        assertThat(page().locator(".failed")).containsText("The server does not answer.");
    }

    @Test
    void an_event_that_failed_again_is_said_to_have() {
        answer("/retry$", 200, "{\"applied\": 2, \"failed\": {\"position\": 12}}");

        open("inside");
        press("Try again");

        assertThat(page().locator("gy-projection-list"))
                .containsText("2 events applied. The event at position 12 failed again.");
    }

    @Test
    void a_rebuild_that_failed_is_not_said_to_be_done() {
        answer("/rebuild$", 202, "{}");
        answer("/api/projections$", 200, WITH_DEAD_LETTER.replace("}]", ", \"rebuildFailed\": true}]"));

        open("inside");
        press("Rebuild");

        assertThat(page().locator("gy-projection-list")).containsText("The rebuild of sick failed");
    }

    private void press(String name) {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void answer(String path, int status, String body) {
        var answer = new FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(body);
        page().route(Pattern.compile(path), route -> route.fulfill(answer));
    }
}
