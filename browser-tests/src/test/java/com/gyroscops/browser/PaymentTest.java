package com.gyroscops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody comes for the first time, and wants to know what a payment went through.
class PaymentTest extends Explored {

    @Test
    void twoClicksLeadFromThePageToWhyAPaymentWasRefused() {
        open("");
        assertThat(page()).hasTitle("Payments · Gyroscops");
        link("refused in review").click();

        assertThat(page().locator(".headline")).containsText("Refused by ");
        assertThat(page().locator(".headline")).containsText("«");
        assertThat(page().locator(".life li")).hasCount(3);
        assertThat(page().locator(".life li").last()).containsText("PaymentReviewRejected");
    }

    @Test
    void paymentsAreFoundByStatusAndById() {
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
    void theArrowKeysWalkThroughALifeAndShowTheStateAndWhatChanged() {
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
        assertThat(page().locator(".changes")).containsText("Has to be agreed to by");
        assertThat(page()).hasURL(HOME + "/#/payments/" + id + "?revision=2");
        slider.press("End");
        assertThat(state()).hasText("As it is, after all 3 steps");
        assertThat(page().locator(".causes")).containsText("A command, which no event led to");
        assertThat(slider).isFocused();
    }

    @Test
    void aPaymentIsAskedForAgreedToAndGivenBackAndRefusalsSayWhy() {
        expect(422);
        be("alice");
        open("payments");
        page().getByText("New payment").click();
        page().getByLabel("Amount").fill("20000.00");
        button("Ask for it").click();

        button("Agree").click();
        assertThat(refusal()).containsText("alice asked for this payment, so somebody else has to agree to it.");
        assertThat(refusal()).containsText("approver-is-requester");
        be("grace");
        button("Agree").click();
        button("Authorize").click();
        button("Take the money").click();
        var refund = page().getByRole(AriaRole.FORM, named("Give money back"));
        refund.getByLabel("Amount").fill("20000.01");
        refund.getByRole(AriaRole.BUTTON).click();
        assertThat(refusal()).containsText("€20,000.01 are too much");
        refund.getByLabel("Amount").fill("40");
        refund.getByRole(AriaRole.BUTTON).click();

        assertThat(page().locator(".headline")).containsText("€40.00 given back");
        assertThat(page().locator(".life li")).hasCount(6);
        page().getByText("Try what is not possible now").click();
        button("Cancel").click();
        assertThat(refusal()).containsText("Only a waiting or authorized payment can be cancelled. This one is paid.");
        page().getByText("See how far it came").click();
        assertThat(page().getByRole(AriaRole.HEADING, named("Inside the hexagon")))
                .isVisible();
        assertThat(page().locator(".facts").first()).containsText("refused: payment-not-cancellable");
    }

    @Test
    void whatOthersDoMeanwhileIsOfferedAndNotForcedUponTheReader() {
        var id = "watched-" + UUID.randomUUID();
        open("payments");
        process(id);
        open("payments/" + id);
        assertThat(page().locator(".life li")).hasCount(1);
        page().evaluate(
                        "id => fetch(`/api/payments/${id}/capture`, {method: 'POST', body: '{}', headers: {'Content-Type': 'application/json'}})",
                        id);

        assertThat(page().locator(".news")).containsText("Something happened to it meanwhile.");
        assertThat(page().locator(".life li")).hasCount(1);
        button("Show it").click();
        assertThat(page().locator(".life li")).hasCount(2);
    }

    @Test
    void aPaymentThatDoesNotExistIsSaidNotToAndThereIsAWayOut() {
        expect(404);
        open("payments/nobody-asked-for-this");

        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Payment not found");
        link("All payments").click();
        assertThat(page().getByRole(AriaRole.HEADING, named("Payments"))).isVisible();
    }

    private void process(String id) {
        page().evaluate(
                        "id => fetch(`/api/payments/${id}/process`, {method: 'POST', body: '{\"amount\":\"10.00\",\"currency\":\"EUR\"}', headers: {'Content-Type': 'application/json'}})",
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
