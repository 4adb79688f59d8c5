package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestingAPaymentTest {

    @Test
    void aRequestedPaymentIsPending() {
        given().when(request("100.00 EUR")).then(requested("100.00 EUR"));
        assertThat(new Payment.Absent().evolve(requested("100.00 EUR")))
                .isEqualTo(new Payment.Pending(PAYMENT, money("100.00 EUR"), RITA));
    }

    @Test
    void theRequestKeepsWhoAskedAndForWhichWorkflow() {
        var workflow = Optional.of(new WorkflowId("workflow-1"));
        given().when(new RequestPayment(PAYMENT, money("1.00 EUR"), MAX, workflow))
                .then(new PaymentRequested(PAYMENT, money("1.00 EUR"), MAX, workflow));
    }

    @Test
    void aPaymentIsRequestedOnce() {
        given(requested("100.00 EUR"))
                .when(request("100.00 EUR"))
                .thenRejected(new PaymentAlreadyExists(PAYMENT, PaymentStatus.PENDING));
    }

    @Test
    void aCancelledPaymentIsNotRequestedAgain() {
        given(requested("100.00 EUR"), cancelled())
                .when(request("100.00 EUR"))
                .thenRejected(new PaymentAlreadyExists(PAYMENT, PaymentStatus.CANCELLED));
    }

    @Test
    void aRequestForNothingIsRefused() {
        given().when(request("0 EUR")).thenRejected(new AmountNotPositive(money("0 EUR")));
    }

    @Test
    void aHighAmountIsHeldWithTheRequest() {
        given().when(request("9999.99 EUR")).then(requested("9999.99 EUR"));
        given().when(request("10000.00 EUR")).then(requested("10000.00 EUR"), heldFor(MANAGER, "10000.00 EUR"));
    }

    @Test
    void aVeryHighAmountIsHeldForADirector() {
        given().when(request("99999.99 EUR")).then(requested("99999.99 EUR"), heldFor(MANAGER, "99999.99 EUR"));
        given().when(request("100000.00 EUR")).then(requested("100000.00 EUR"), heldFor(DIRECTOR, "100000.00 EUR"));
    }

    @Test
    void requestingAndProcessingInOneStepAreHeldAlike() {
        var decider = PaymentSpecification.decider(POLICY);
        assertThat(decider.decide(decider.initial(), request("10000.00 EUR")))
                .isEqualTo(decider.decide(decider.initial(), process("10000.00 EUR")));
    }
}
