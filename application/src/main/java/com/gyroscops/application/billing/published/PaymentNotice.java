package com.gyroscops.application.billing.published;

import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.eventsourcing.policy.IntegrationEvents;

/// The integration events of payments: what became of one.
public sealed interface PaymentNotice {

    IntegrationEvents<PaymentNotice> EVENTS = IntegrationEvents.of(PaymentNotice.class)
            .from(PaymentReviewApproved.class, event -> new Approved(event.paymentId().value()))
            .from(PaymentCaptured.class, event -> new Captured(event.paymentId().value()))
            .from(PaymentReviewRejected.class, event -> new Ended(event.paymentId().value(), "review-rejected"))
            .from(PaymentCancelled.class, event -> new Ended(event.paymentId().value(), "payment-cancelled"))
            .from(PaymentFailed.class, event -> new Ended(event.paymentId().value(), "payment-failed"));

    String paymentId();

    /// Its review approved it, so that it can be processed.
    record Approved(String paymentId) implements PaymentNotice {}

    /// It was captured.
    record Captured(String paymentId) implements PaymentNotice {}

    /// It ended without a capture.
    ///
    /// @param reason `review-rejected`, `payment-cancelled` or `payment-failed`
    record Ended(String paymentId, String reason) implements PaymentNotice {}
}
