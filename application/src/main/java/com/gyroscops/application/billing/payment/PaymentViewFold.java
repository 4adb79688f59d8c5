package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Optional;

/// Folds events into the view of a payment, for the read model and for replays.
final class PaymentViewFold {

    private PaymentViewFold() {}

    /// The view after one more event; empty until an event has created the payment.
    static Optional<PaymentView> after(Optional<PaymentView> before, RecordedEvent recorded, PaymentEvent event) {
        return change(before, recorded, event).map(view -> view.asOf(recorded));
    }

    private static Optional<PaymentView> change(
            Optional<PaymentView> before, RecordedEvent recorded, PaymentEvent event) {
        return switch (event) {
            case PaymentRequested e ->
                Optional.of(opened(recorded, e.paymentId(), e.opening(), e.amount(), Optional.of(e.requestedBy())));
            case PaymentHeldForReview e -> before.map(view -> view.inReviewBy(e.requiredRole()));
            case PaymentReviewApproved e -> before.map(view -> view.becoming(PaymentStatus.PENDING, e.reason()));
            case PaymentReviewRejected e -> before.map(view -> view.becoming(PaymentStatus.CANCELLED, e.reason()));
            case PaymentProcessed e ->
                before.or(() -> Optional.of(opened(recorded, e.paymentId(), e.opening(), e.amount(), Optional.empty())))
                        .map(view -> view.becoming(PaymentStatus.AUTHORIZED));
            case PaymentCaptured e -> before.map(view -> view.becoming(PaymentStatus.COMPLETED, e.reason()));
            case PaymentCancelled e -> before.map(view -> view.becoming(PaymentStatus.CANCELLED, e.reason()));
            case PaymentFailed e -> before.map(view -> view.becoming(PaymentStatus.FAILED, e.reason()));
            case PaymentRefunded e -> before.map(view -> view.plusRefund(e.amount()));
        };
    }

    private static PaymentView opened(
            RecordedEvent recorded, PaymentId payment, Opening opening, Money amount, Optional<UserId> requestedBy) {
        return new PaymentView(
                payment,
                PaymentStatus.PENDING,
                amount,
                Money.zero(amount.currency()),
                requestedBy,
                opening.organizationId(),
                opening.payerId(),
                opening.workflowId(),
                Optional.empty(),
                Optional.empty(),
                recorded.revision(),
                recorded.position(),
                recorded.timestamp(),
                recorded.timestamp());
    }
}
