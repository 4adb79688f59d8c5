package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.Optional;

/// The events of a payment.
public sealed interface PaymentEvent extends DomainEvent {

    PaymentId paymentId();

    /// A user requested the payment.
    ///
    /// @param requestedBy stored because of a rule: this user cannot approve the payment
    record PaymentRequested(PaymentId paymentId, Money amount, UserId requestedBy, Optional<WorkflowId> workflowId)
            implements PaymentEvent {}

    /// The payment was held for review, because its amount reached a threshold.
    ///
    /// @param euroEquivalent the amount that was compared with the thresholds
    /// @param euroPerUnit the exchange rate of that comparison
    record PaymentHeldForReview(
            PaymentId paymentId, ReviewerRole requiredRole, Money euroEquivalent, BigDecimal euroPerUnit)
            implements PaymentEvent {}

    /// A user with a sufficient role, other than the requester, approved the payment.
    record PaymentReviewApproved(PaymentId paymentId, ReviewerRole role, UserId approvedBy, Optional<String> reason)
            implements PaymentEvent {}

    /// A user with a sufficient role rejected the payment, which cancels it.
    record PaymentReviewRejected(PaymentId paymentId, ReviewerRole role, UserId rejectedBy, Optional<String> reason)
            implements PaymentEvent {}

    /// The payment was authorized; "processed" is the chapter's word for it.
    record PaymentProcessed(PaymentId paymentId, Money amount) implements PaymentEvent {}

    /// The authorized amount was captured.
    record PaymentCaptured(PaymentId paymentId, Money amount, Optional<String> reason) implements PaymentEvent {}

    /// The payment was cancelled before capture.
    record PaymentCancelled(PaymentId paymentId, Optional<String> reason) implements PaymentEvent {}

    /// The payment failed, for a reason outside the platform.
    record PaymentFailed(PaymentId paymentId, Optional<String> reason) implements PaymentEvent {}

    /// A part or all of the captured amount was refunded.
    ///
    /// @param amount the amount of this refund, not the total
    record PaymentRefunded(PaymentId paymentId, Money amount) implements PaymentEvent {}
}
