package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.ACME;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.PAYMENT;
import static com.gyroscops.domain.billing.payment.PaymentExamples.RITA;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approved;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.captured;
import static com.gyroscops.domain.billing.payment.PaymentExamples.failed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refunded;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static com.gyroscops.domain.billing.payment.ReviewerRole.MANAGER;

import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountMismatch;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotPending;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessingAPaymentTest {

    @Test
    void processing_a_payment_that_does_not_exist_yields_exactly_one_payment_processed() {
        var hundred = Money.of("100.00", Currency.EUR);
        given().when(new ProcessPayment(new PaymentId("payment-123"), ACME, RITA, hundred, RITA))
                .then(new PaymentProcessed(
                        new PaymentId("payment-123"),
                        ACME,
                        RITA,
                        Optional.empty(),
                        hundred,
                        Optional.of(BigDecimal.ONE)));
    }

    @Test
    void a_pending_payment_is_processed() {
        given(requested("100.00 EUR")).when(process("100.00 EUR")).then(processed("100.00 EUR"));
    }

    @Test
    void who_processes_need_not_be_who_asked_and_does_not_become_the_payer() {
        given(requested("100.00 EUR"))
                .when(new ProcessPayment(PAYMENT, new OrganizationId("other"), MAX, money("100.00 EUR"), MAX))
                .then(processed("100.00 EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.99 EUR", "100.01 EUR", "100.00 USD"})
    void a_payment_is_processed_for_what_was_asked_only(String other) {
        given(requested("100.00 EUR"))
                .when(process(other))
                .thenRejected(new AmountMismatch(money("100.00 EUR"), money(other)));
    }

    @Test
    void the_same_amount_written_otherwise_is_the_same() {
        given(requested("100.00 EUR")).when(process("100.0 EUR")).then(processed("100.00 EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01 EUR", "9999.99 EUR"})
    void below_ten_thousand_euro_a_payment_is_processed_at_once(String amount) {
        given().when(process(amount)).then(processed(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000.00 EUR", "10000.01 EUR", "99999.99 EUR"})
    void from_ten_thousand_euro_on_it_is_requested_and_held_for_a_manager(String amount) {
        given().when(process(amount)).then(requested(amount), heldFor(MANAGER, amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000.00 EUR", "100000.01 EUR", "999999999999999999.99 EUR"})
    void from_a_hundred_thousand_euro_on_it_is_requested_and_held_for_a_director(String amount) {
        given().when(process(amount)).then(requested(amount), heldFor(DIRECTOR, amount));
    }

    @Test
    void an_approved_payment_is_not_held_again() {
        given(requested("10000.00 EUR"), heldFor(MANAGER, "10000.00 EUR"), approved(MANAGER, MAX))
                .when(process("10000.00 EUR"))
                .then(processed("10000.00 EUR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notPending")
    void a_payment_that_is_not_pending_is_not_processed_for_any_amount(
            PaymentStatus status, List<PaymentEvent> history) {
        for (var amount : List.of("100.00 EUR", "200.00 EUR", "100.00 USD", "0 EUR", "1.5 JPY", "1 XXX")) {
            given(history.toArray(PaymentEvent[]::new))
                    .when(process(amount))
                    .thenRejected(new PaymentNotPending(PAYMENT, status));
        }
    }

    static Stream<Arguments> notPending() {
        var amount = "100.00 EUR";
        return Stream.of(
                Arguments.of(PaymentStatus.IN_REVIEW, List.of(requested(amount), heldFor(MANAGER, amount))),
                Arguments.of(PaymentStatus.AUTHORIZED, List.of(processed(amount))),
                Arguments.of(PaymentStatus.COMPLETED, List.of(processed(amount), captured(amount))),
                Arguments.of(PaymentStatus.REFUNDED, List.of(processed(amount), captured(amount), refunded(amount))),
                Arguments.of(PaymentStatus.CANCELLED, List.of(requested(amount), cancelled())),
                Arguments.of(PaymentStatus.FAILED, List.of(requested(amount), failed())));
    }
}
