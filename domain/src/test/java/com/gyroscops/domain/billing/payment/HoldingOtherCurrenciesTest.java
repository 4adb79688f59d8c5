package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approve;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approved;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.policy;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.request;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.under;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static com.gyroscops.domain.billing.payment.ReviewerRole.MANAGER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A dollar is 0.90 euro here and a yen 0.006, unless a test sets other rates.
class HoldingOtherCurrenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"11111.10 USD", "1666665 JPY"})
    void what_is_worth_less_than_ten_thousand_euro_is_not_held(String amount) {
        given().when(process(amount)).then(processed(amount));
        given().when(request(amount)).then(requested(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "11111.11 USD, MANAGER, 10000.00 EUR, 0.90",
        "1666666 JPY,  MANAGER, 10000.00 EUR, 0.006",
        "111111.10 USD, MANAGER, 99999.99 EUR, 0.90",
        "111111.11 USD, DIRECTOR, 100000.00 EUR, 0.90",
        "8547.01 GBP, MANAGER, 10000.00 EUR, 1.17",
        "9523.81 CHF, MANAGER, 10000.00 EUR, 1.05"
    })
    void the_event_keeps_the_equivalent_and_the_rate_that_the_hold_rests_on(
            String amount, ReviewerRole role, String inEuro, String rate) {
        given().when(process(amount)).then(requested(amount), heldFor(role, inEuro, rate));
        given().when(request(amount)).then(requested(amount), heldFor(role, inEuro, rate));
    }

    @Test
    void a_higher_rate_later_does_not_ask_for_a_director() {
        under(policy("9.00"))
                .given(requested("20000 USD"), heldFor(MANAGER, "18000.00 EUR", "0.90"))
                .when(approve(MANAGER, MAX))
                .then(approved(MANAGER, MAX));
    }

    @Test
    void a_lower_rate_later_does_not_do_without_the_director() {
        under(policy("0.01"))
                .given(requested("200000 USD"), heldFor(DIRECTOR, "180000.00 EUR", "0.90"))
                .when(approve(MANAGER, MAX))
                .thenRejected(new PaymentRejection.RoleInsufficient(DIRECTOR, MANAGER));
    }

    @Test
    void a_higher_rate_later_does_not_hold_what_is_pending() {
        under(policy("9.00"))
                .given(requested("11111.10 USD"))
                .when(process("11111.10 USD"))
                .then(processed("11111.10 USD"));
    }

    @Test
    void a_higher_rate_later_does_not_hold_an_approved_payment_again() {
        under(policy("9.00"))
                .given(requested("20000 USD"), heldFor(MANAGER, "18000.00 EUR", "0.90"), approved(MANAGER, MAX))
                .when(process("20000 USD"))
                .then(processed("20000 USD"));
    }
}
