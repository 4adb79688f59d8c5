package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.OPENING;
import static com.gyroscops.domain.billing.payment.PaymentExamples.PAYMENT;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancel;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.capture;
import static com.gyroscops.domain.billing.payment.PaymentExamples.captured;
import static com.gyroscops.domain.billing.payment.PaymentExamples.fail;
import static com.gyroscops.domain.billing.payment.PaymentExamples.failed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.money;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refunded;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;

import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotAuthorized;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotCancellable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFailable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFound;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Capture, cancellation and failure.
class EndingAPaymentTest {

    private static final String AMOUNT = "100.00 EUR";

    @Test
    void an_authorized_payment_is_captured_in_full() {
        given(processed(AMOUNT)).when(capture()).then(captured(AMOUNT));
    }

    @Test
    void a_pending_payment_is_not_captured() {
        given(requested(AMOUNT)).when(capture()).thenRejected(new PaymentNotAuthorized(PAYMENT, PaymentStatus.PENDING));
    }

    @Test
    void what_is_captured_is_already_so() {
        given(processed(AMOUNT), captured(AMOUNT)).when(capture()).thenNothing();
    }

    @Test
    void what_was_given_back_had_been_captured_and_is_not_captured_again() {
        given(processed(AMOUNT), captured(AMOUNT), refunded(AMOUNT))
                .when(capture())
                .thenNothing();
    }

    @Test
    void a_payment_is_cancelled_before_it_is_captured() {
        given(requested(AMOUNT)).when(cancel()).then(cancelled());
        given(processed(AMOUNT)).when(cancel()).then(cancelled());
    }

    @Test
    void a_captured_payment_is_refunded_not_cancelled() {
        given(processed(AMOUNT), captured(AMOUNT))
                .when(cancel())
                .thenRejected(new PaymentNotCancellable(PAYMENT, PaymentStatus.COMPLETED));
    }

    @Test
    void what_is_cancelled_is_already_so() {
        given(requested(AMOUNT), cancelled()).when(cancel()).thenNothing();
    }

    @Test
    void a_payment_fails_before_it_is_captured() {
        given(requested(AMOUNT)).when(fail()).then(failed());
        given(processed(AMOUNT)).when(fail()).then(failed());
    }

    @Test
    void a_captured_payment_does_not_fail() {
        given(processed(AMOUNT), captured(AMOUNT))
                .when(fail())
                .thenRejected(new PaymentNotFailable(PAYMENT, PaymentStatus.COMPLETED));
    }

    @Test
    void what_failed_is_already_so() {
        given(processed(AMOUNT), failed()).when(fail()).thenNothing();
    }

    @Test
    void an_end_keeps_its_reason() {
        var reason = Optional.of("card declined");
        given(processed(AMOUNT))
                .when(new CapturePayment(PAYMENT, reason))
                .then(new PaymentCaptured(PAYMENT, OPENING, money(AMOUNT), reason));
        given(processed(AMOUNT))
                .when(new CancelPayment(PAYMENT, reason))
                .then(new PaymentCancelled(PAYMENT, OPENING, reason));
        given(processed(AMOUNT))
                .when(new FailPayment(PAYMENT, reason))
                .then(new PaymentFailed(PAYMENT, OPENING, reason));
    }

    @Test
    void a_payment_that_does_not_exist_does_not_end() {
        for (var command : List.of(capture(), cancel(), fail())) {
            given().when(command).thenRejected(new PaymentNotFound(PAYMENT));
        }
    }
}
