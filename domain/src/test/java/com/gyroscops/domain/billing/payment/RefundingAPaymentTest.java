package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.PAYMENT;
import static com.gyroscops.domain.billing.payment.PaymentExamples.captured;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refund;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refunded;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment.Completed;
import com.gyroscops.domain.billing.payment.Payment.Refunded;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentImmutable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotCaptured;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFound;
import com.gyroscops.domain.billing.payment.PaymentRejection.RefundExceedsCapture;
import com.gyroscops.domain.shared.Currency;
import org.junit.jupiter.api.Test;

class RefundingAPaymentTest {

    private static final String AMOUNT = "100.00 EUR";

    @Test
    void a_captured_payment_is_given_back_in_full() {
        given(processed(AMOUNT), captured(AMOUNT)).when(refund(AMOUNT)).then(refunded(AMOUNT));
    }

    @Test
    void a_captured_payment_is_given_back_in_parts() {
        given(processed(AMOUNT), captured(AMOUNT), refunded("60.00 EUR"))
                .when(refund("40.00 EUR"))
                .then(refunded("40.00 EUR"));
    }

    @Test
    void an_authorized_payment_is_not_refunded() {
        given(processed(AMOUNT))
                .when(refund(AMOUNT))
                .thenRejected(new PaymentNotCaptured(PAYMENT, PaymentStatus.AUTHORIZED));
    }

    @Test
    void a_payment_that_does_not_exist_is_not_refunded() {
        given().when(refund(AMOUNT)).thenRejected(new PaymentNotFound(PAYMENT));
    }

    @Test
    void a_refund_never_exceeds_what_was_captured() {
        given(processed(AMOUNT), captured(AMOUNT))
                .when(refund("100.01 EUR"))
                .thenRejected(new RefundExceedsCapture(money(AMOUNT), money("0 EUR"), money("100.01 EUR")));
    }

    @Test
    void the_sum_of_parts_never_exceeds_what_was_captured() {
        given(processed(AMOUNT), captured(AMOUNT), refunded("30.00 EUR"), refunded("30.00 EUR"))
                .when(refund("40.01 EUR"))
                .thenRejected(new RefundExceedsCapture(money(AMOUNT), money("60.00 EUR"), money("40.01 EUR")));
    }

    @Test
    void nothing_is_left_of_what_was_given_back_in_full() {
        given(processed(AMOUNT), captured(AMOUNT), refunded(AMOUNT))
                .when(refund("0.01 EUR"))
                .thenRejected(new RefundExceedsCapture(money(AMOUNT), money(AMOUNT), money("0.01 EUR")));
    }

    @Test
    void a_refund_is_in_the_currency_of_the_payment() {
        var rejection = new PaymentImmutable(PAYMENT, Currency.EUR, Currency.USD);
        given(processed(AMOUNT), captured(AMOUNT)).when(refund("1.00 USD")).thenRejected(rejection);
        given(processed(AMOUNT), captured(AMOUNT), refunded(AMOUNT))
                .when(refund("1.00 USD"))
                .thenRejected(rejection);
    }

    @Test
    void a_payment_is_refunded_once_the_last_part_is_given_back() {
        var captured = new Completed(PAYMENT, money(AMOUNT), money("0 EUR"));
        var inPart = captured.evolve(refunded("99.99 EUR"));
        assertThat(inPart).isEqualTo(new Completed(PAYMENT, money(AMOUNT), money("99.99 EUR")));
        assertThat(inPart.evolve(refunded("0.01 EUR"))).isEqualTo(new Refunded(money(AMOUNT)));
    }
}
