package com.gyroscops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The list of payments and the page of one payment with its history.
class PaymentTest extends Explored {

    @Test
    void two_clicks_lead_from_the_page_to_why_a_payment_was_refused() {
        open("");
        assertThat(page()).hasTitle("Payments · Gyroscops");
        link("rejected in review").click();

        assertThat(page().locator(".headline")).containsText("Rejected by ");
        assertThat(page().locator(".headline")).containsText("“");
        assertThat(page().locator(".life li")).hasCount(3);
        assertThat(page().locator(".life li").last()).containsText("PaymentReviewRejected");
    }

    @Test
    void payments_are_found_by_status_and_by_id() {
        open("payments");
        button("in review").click();
        assertThat(page()).hasURL(HOME + "/#/payments?status=IN_REVIEW");
        assertThat(page().locator(".payments tbody tr").first()).containsText("in review");

        page().getByLabel("Open a payment by its id").fill("payment-0671");
        button("Open").click();
        assertThat(page().getByRole(AriaRole.HEADING, named("Payment payment-0671")))
                .isVisible();
    }

    @Test
    void the_arrow_keys_walk_through_a_life_and_show_the_state_and_what_changed() {
        var id = refusedPayment();
        open("payments/" + id);
        var slider = page().getByRole(AriaRole.SLIDER);
        assertThat(state()).hasText("As it is, after all 3 steps");

        slider.focus();
        slider.press("Home");
        assertThat(state()).hasText("As it was after step 1 of 3");
        assertThat(slider)
                .hasAttribute("aria-valuetext", java.util.regex.Pattern.compile("Step 1 of 3: .*requested by.*"));
        slider.press("ArrowRight");
        assertThat(state()).hasText("As it was after step 2 of 3");
        assertThat(page().locator(".changes")).containsText("Approval required from");
        assertThat(page()).hasURL(HOME + "/#/payments/" + id + "?revision=2");
        slider.press("End");
        assertThat(state()).hasText("As it is, after all 3 steps");
        assertThat(page().locator(".causes")).containsText("A command without a preceding event");
        assertThat(slider).isFocused();
    }

    @Test
    void a_payment_is_asked_for_agreed_to_and_given_back_and_refusals_say_why() {
        expect(422);
        be("alice");
        open("payments");
        page().getByText("New payment").click();
        page().getByLabel("Amount").fill("20000.00");
        button("Request payment").click();

        button("Approve").click();
        assertThat(refusal()).containsText("alice requested this payment, so another user has to approve it.");
        assertThat(refusal()).containsText("approver-is-requester");
        be("grace");
        button("Approve").click();
        button("Authorize").click();
        button("Capture").click();
        var refund = page().getByRole(AriaRole.FORM, named("Refund"));
        refund.getByLabel("Amount").fill("20000.01");
        refund.getByRole(AriaRole.BUTTON).click();
        assertThat(refusal()).containsText("€20,000.01 is too much");
        refund.getByLabel("Amount").fill("40");
        refund.getByRole(AriaRole.BUTTON).click();

        assertThat(page().locator(".headline")).containsText("€40.00 refunded");
        assertThat(page().locator(".life li")).hasCount(6);
        page().getByText("Try a command that is refused").click();
        button("Cancel").click();
        assertThat(refusal())
                .containsText("Only a payment that is pending, in review or authorized can be cancelled. This one is"
                        + " completed.");
        page().getByText("See how far it got").click();
        assertThat(page().getByRole(AriaRole.HEADING, named("Inside the hexagon")))
                .isVisible();
        assertThat(page().locator(".facts").first()).containsText("refused: payment-not-cancellable");
    }

    @Test
    void what_ends_a_payment_asks_first() {
        var id = "ended-" + UUID.randomUUID();
        open("payments");
        process(id);
        open("payments/" + id);
        button("Cancel").click();
        assertThat(page().locator(".question")).containsText("cannot be undone.");
        assertThat(button("No, keep it")).isFocused();
        button("No, keep it").click();
        assertThat(button("Cancel")).isFocused();
        assertThat(page().locator(".life li")).hasCount(1);

        button("Cancel").click();
        button("Yes: Cancel").click();
        assertThat(page().locator(".headline")).containsText("Cancelled");
        assertThat(page().locator(".life li")).hasCount(2);
    }

    @Test
    void what_became_of_a_command_is_in_view_on_a_narrow_screen_and_the_focus_is_kept() {
        expect(422);
        page().setViewportSize(380, 800);
        var id = "narrow-" + UUID.randomUUID();
        open("payments");
        process(id);
        open("payments/" + id);
        page().getByText("Try a command that is refused").click();
        var impossible = page().getByRole(AriaRole.FORM, named("Refund")).getByRole(AriaRole.BUTTON);
        impossible.click();
        assertThat(refusal()).isInViewport();
        assertThat(refusal()).containsText("Only a completed payment can be refunded.");
        assertThat(impossible).isFocused();

        button("Capture").click();
        assertThat(page().locator(".life li")).hasCount(2);
        assertThat(page().getByText("Done: PaymentCaptured.")).isInViewport();
        assertThat(page().locator("gy-stream-commands .notice")).isFocused();
    }

    @Test
    void a_payment_of_which_a_part_was_given_back_is_said_to_be_so() {
        var id = "partly-" + UUID.randomUUID();
        open("payments");
        process(id);
        open("payments/" + id);
        button("Capture").click();
        assertThat(page().locator(".headline .mark")).hasText("completed");
        page().getByLabel("Amount").first().fill("4.00");
        button("Refund").click();
        assertThat(page().locator(".headline .mark")).hasText("partly refunded");
        open("payments?status=COMPLETED");
        // A tenth of the demo's completed payments has this status.
        assertThat(page().locator(".payments .status")
                        .filter(new FilterOptions().setHasText("partly refunded"))
                        .first())
                .isVisible();
    }

    @Test
    void what_others_do_meanwhile_is_offered_and_not_forced_upon_the_reader() {
        var id = "watched-" + UUID.randomUUID();
        open("payments");
        process(id);
        open("payments/" + id);
        assertThat(page().locator(".life li")).hasCount(1);
        page().evaluate(
                        "id => fetch(`/api/payments/${id}/capture`, {method: 'POST', body: '{}',"
                                + " headers: {'Content-Type': 'application/json'}})",
                        id);

        assertThat(page().locator(".notice")).containsText("There is a new event.");
        assertThat(page().locator(".life li")).hasCount(1);
        button("Show now").click();
        assertThat(page().locator(".life li")).hasCount(2);
    }

    @Test
    void a_payment_that_does_not_exist_is_said_not_to_and_there_is_a_way_out() {
        expect(404);
        open("payments/unknown-payment");

        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Stream not found");
        link("All payments").click();
        assertThat(page().getByRole(AriaRole.HEADING, named("Payments"))).isVisible();
    }

    private void process(String id) {
        page().evaluate(
                        "id => fetch(`/api/payments/${id}/process`, {method: 'POST',"
                                + " body: '{\"amount\":\"10.00\",\"currency\":\"EUR\"}',"
                                + " headers: {'Content-Type': 'application/json'}})",
                        id);
    }

    private void be(String user) {
        if (page().url().equals("about:blank")) {
            open("");
        }
        page().getByLabel("You are").fill(user);
        page().getByLabel("You are").press("Tab");
    }

    private Locator state() {
        return page().locator("#state");
    }

    private Locator refusal() {
        return page().locator(".refusal");
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, named(name)).first();
    }

    private Locator link(String name) {
        return page().getByRole(AriaRole.LINK, named(name)).first();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
