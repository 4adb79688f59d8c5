package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.ACME;
import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.OPENING;
import static com.gyroscops.domain.billing.payment.PaymentExamples.PAYMENT;
import static com.gyroscops.domain.billing.payment.PaymentExamples.POLICY;
import static com.gyroscops.domain.billing.payment.PaymentExamples.RITA;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.process;
import static com.gyroscops.domain.billing.payment.PaymentExamples.request;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static com.gyroscops.domain.billing.payment.ReviewerRole.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentAlreadyExists;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestingAPaymentTest {

    @Test
    void a_requested_payment_is_pending() {
        given().when(request("100.00 EUR")).then(requested("100.00 EUR"));
        assertThat(new Payment.Absent().evolve(requested("100.00 EUR")))
                .isEqualTo(new Payment.Pending(PAYMENT, OPENING, money("100.00 EUR"), RITA));
    }

    @Test
    void the_request_keeps_who_asked_who_pays_and_for_which_workflow() {
        var workflow = Optional.of(new WorkflowId("workflow-1"));
        given().when(new RequestPayment(PAYMENT, ACME, RITA, workflow, money("1.00 EUR"), MAX))
                .then(new PaymentRequested(
                        PAYMENT, ACME, RITA, workflow, money("1.00 EUR"), Optional.of(BigDecimal.ONE), MAX));
    }

    @Test
    void the_request_fixes_the_rate_of_its_currency() {
        given().when(request("1.00 USD"))
                .then(new PaymentRequested(
                        PAYMENT,
                        ACME,
                        RITA,
                        Optional.empty(),
                        money("1.00 USD"),
                        Optional.of(new BigDecimal("0.90")),
                        RITA));
    }

    @Test
    void a_payment_is_requested_once() {
        given(requested("100.00 EUR"))
                .when(request("100.00 EUR"))
                .thenRejected(new PaymentAlreadyExists(PAYMENT, PaymentStatus.PENDING));
    }

    @Test
    void a_cancelled_payment_is_not_requested_again() {
        given(requested("100.00 EUR"), cancelled())
                .when(request("100.00 EUR"))
                .thenRejected(new PaymentAlreadyExists(PAYMENT, PaymentStatus.CANCELLED));
    }

    @Test
    void a_request_for_nothing_is_refused() {
        given().when(request("0 EUR")).thenRejected(new AmountNotPositive(money("0 EUR")));
    }

    @Test
    void a_high_amount_is_held_with_the_request() {
        given().when(request("9999.99 EUR")).then(requested("9999.99 EUR"));
        given().when(request("10000.00 EUR")).then(requested("10000.00 EUR"), heldFor(MANAGER, "10000.00 EUR"));
    }

    @Test
    void a_very_high_amount_is_held_for_a_director() {
        given().when(request("99999.99 EUR")).then(requested("99999.99 EUR"), heldFor(MANAGER, "99999.99 EUR"));
        given().when(request("100000.00 EUR")).then(requested("100000.00 EUR"), heldFor(DIRECTOR, "100000.00 EUR"));
    }

    @Test
    void requesting_and_processing_in_one_step_are_held_alike() {
        var decider = PaymentSpecification.decider(POLICY);
        assertThat(decider.decide(decider.initial(), request("10000.00 EUR")))
                .isEqualTo(decider.decide(decider.initial(), process("10000.00 EUR")));
    }
}
