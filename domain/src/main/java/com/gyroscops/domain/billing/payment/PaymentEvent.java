package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.Optional;

/// Everything that can happen to a payment.
public sealed interface PaymentEvent extends DomainEvent {

    PaymentId paymentId();

    /// Somebody asked for a payment.
    ///
    /// @param requestedBy a fact of the event because a rule needs it: who asks does not approve
    record PaymentRequested(PaymentId paymentId, Money amount, UserId requestedBy, Optional<WorkflowId> workflowId)
            implements PaymentEvent {}

    /// The amount was too high to go on without a person's word.
    ///
    /// @param euroEquivalent the amount that was compared with the thresholds
    /// @param euroPerUnit the rate that it was reckoned with, kept for ever
    record PaymentHeldForReview(
            PaymentId paymentId, ReviewerRole requiredRole, Money euroEquivalent, BigDecimal euroPerUnit)
            implements PaymentEvent {}

    /// Somebody of a sufficient role, who did not ask for the payment, agreed to it.
    record PaymentReviewApproved(PaymentId paymentId, ReviewerRole role, UserId approvedBy, Optional<String> reason)
            implements PaymentEvent {}

    /// Somebody of a sufficient role refused it. That is its end.
    record PaymentReviewRejected(PaymentId paymentId, ReviewerRole role, UserId rejectedBy, Optional<String> reason)
            implements PaymentEvent {}

    /// The payment is authorized: the chapter's word for that decision.
    record PaymentProcessed(PaymentId paymentId, Money amount) implements PaymentEvent {}

    /// The authorized money was taken.
    record PaymentCaptured(PaymentId paymentId, Money amount, Optional<String> reason) implements PaymentEvent {}

    /// The payment is not wanted any more. Nothing was taken.
    record PaymentCancelled(PaymentId paymentId, Optional<String> reason) implements PaymentEvent {}

    /// The payment could not be made, for a reason outside the platform.
    record PaymentFailed(PaymentId paymentId, Optional<String> reason) implements PaymentEvent {}

    /// Captured money was given back.
    ///
    /// @param amount what was given back this time, not in all
    record PaymentRefunded(PaymentId paymentId, Money amount) implements PaymentEvent {}
}
