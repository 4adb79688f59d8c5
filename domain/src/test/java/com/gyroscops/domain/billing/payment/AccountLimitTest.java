package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.PAYMENT;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.limited;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.request;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.with;
import static com.gyroscops.domain.billing.payment.ReviewerRole.MANAGER;

import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.LimitExceeded;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentAlreadyExists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A dollar is 0.90 euro here and a yen 0.006.
class AccountLimitTest {

    @ParameterizedTest
    @CsvSource({
        "500.00 EUR, 0 EUR, 500.00 EUR",
        "500.00 EUR, 199.99 EUR, 300.01 EUR",
        "500.00 EUR, 0 EUR, 555.56 USD",
        "500.00 USD, 0 USD, 450.00 EUR",
        "75000 JPY, 0 JPY, 500.00 USD"
    })
    void a_payment_up_to_the_limit_is_accepted(String limit, String open, String amount) {
        with(limited(limit, open)).given().when(request(amount)).then(requested(amount));
        with(limited(limit, open)).given().when(process(amount)).then(processed(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "500.00 EUR, 0 EUR, 600.00 EUR, 600.00 EUR",
        "500.00 EUR, 0 EUR, 500.01 EUR, 500.01 EUR",
        "500.00 EUR, 300.00 EUR, 300.00 EUR, 300.00 EUR",
        "500.00 EUR, 0 EUR, 555.57 USD, 500.01 EUR",
        "500.00 USD, 0 USD, 450.01 EUR, 500.01 USD",
        "75000 JPY, 1 JPY, 500.00 USD, 75000 JPY"
    })
    void a_payment_over_the_limit_is_refused(String limit, String open, String amount, String asked) {
        var refusal = new LimitExceeded(money(limit), money(open), money(asked));

        with(limited(limit, open)).given().when(request(amount)).thenRejected(refusal);
        with(limited(limit, open)).given().when(process(amount)).thenRejected(refusal);
    }

    @Test
    void a_limit_below_what_is_open_refuses_the_smallest_payment() {
        with(limited("100 EUR", "300 EUR"))
                .given()
                .when(request("0.01 EUR"))
                .thenRejected(new LimitExceeded(money("100 EUR"), money("300 EUR"), money("0.01 EUR")));
    }

    @Test
    void without_a_limit_every_amount_is_accepted() {
        given().when(request("9999.99 EUR")).then(requested("9999.99 EUR"));
    }

    @Test
    void a_payment_to_be_reviewed_is_below_the_limit_as_well() {
        with(limited("10000 EUR", "0 EUR"))
                .given()
                .when(process("10000.00 EUR"))
                .then(requested("10000.00 EUR"), heldFor(MANAGER, "10000.00 EUR"));
        with(limited("9999 EUR", "0 EUR"))
                .given()
                .when(process("10000.00 EUR"))
                .thenRejected(new LimitExceeded(money("9999 EUR"), money("0 EUR"), money("10000 EUR")));
    }

    @Test
    void processing_a_pending_payment_adds_nothing() {
        with(limited("100 EUR", "100 EUR"))
                .given(requested("100.00 EUR"))
                .when(process("100.00 EUR"))
                .then(processed("100.00 EUR"));
    }

    @Test
    void the_rules_of_the_payment_itself_come_first() {
        with(limited("100 EUR", "100 EUR"))
                .given(requested("100.00 EUR"), cancelled())
                .when(request("100.00 EUR"))
                .thenRejected(new PaymentAlreadyExists(PAYMENT, PaymentStatus.CANCELLED));
        with(limited("100 EUR", "100 EUR"))
                .given()
                .when(request("0 EUR"))
                .thenRejected(new AmountNotPositive(money("0 EUR")));
    }
}
