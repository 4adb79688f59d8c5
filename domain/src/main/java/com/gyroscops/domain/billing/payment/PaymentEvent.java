package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.Optional;

/// The events of a payment.
///
/// Those that open a payment, or end the time in which it is pending or open, name its organization, payer and
/// workflow, so that they can be found by their tags.
public sealed interface PaymentEvent extends DomainEvent {

    PaymentId paymentId();

    /// A user requested the payment.
    ///
    /// @param euroPerUnit the exchange rate of the amount's currency at that time; empty in events of the first version
    /// @param requestedBy stored because of a rule: this user cannot approve the payment
    record PaymentRequested(
            PaymentId paymentId,
            OrganizationId organizationId,
            UserId payerId,
            Optional<WorkflowId> workflowId,
            Money amount,
            Optional<BigDecimal> euroPerUnit,
            UserId requestedBy)
            implements PaymentEvent {

        public PaymentRequested(PaymentId paymentId, Opening opening, Money amount, UserId requestedBy) {
            this(
                    paymentId,
                    opening.organizationId(),
                    opening.payerId(),
                    opening.workflowId(),
                    amount,
                    opening.euroPerUnit(),
                    requestedBy);
        }

        public Opening opening() {
            return new Opening(organizationId, payerId, workflowId, euroPerUnit);
        }
    }

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
    record PaymentReviewRejected(
            PaymentId paymentId,
            OrganizationId organizationId,
            UserId payerId,
            Optional<WorkflowId> workflowId,
            ReviewerRole role,
            UserId rejectedBy,
            Optional<String> reason)
            implements PaymentEvent {

        public PaymentReviewRejected(
                PaymentId paymentId, Opening opening, ReviewerRole role, UserId rejectedBy, Optional<String> reason) {
            this(
                    paymentId,
                    opening.organizationId(),
                    opening.payerId(),
                    opening.workflowId(),
                    role,
                    rejectedBy,
                    reason);
        }
    }

    /// The payment was authorized; "processed" is the chapter's word for it.
    ///
    /// @param euroPerUnit the exchange rate of the amount's currency when the payment was opened; empty when it was not
    ///     stored then
    record PaymentProcessed(
            PaymentId paymentId,
            OrganizationId organizationId,
            UserId payerId,
            Optional<WorkflowId> workflowId,
            Money amount,
            Optional<BigDecimal> euroPerUnit)
            implements PaymentEvent {

        public PaymentProcessed(PaymentId paymentId, Opening opening, Money amount) {
            this(
                    paymentId,
                    opening.organizationId(),
                    opening.payerId(),
                    opening.workflowId(),
                    amount,
                    opening.euroPerUnit());
        }

        public Opening opening() {
            return new Opening(organizationId, payerId, workflowId, euroPerUnit);
        }
    }

    /// The authorized amount was captured.
    record PaymentCaptured(
            PaymentId paymentId,
            OrganizationId organizationId,
            UserId payerId,
            Optional<WorkflowId> workflowId,
            Money amount,
            Optional<String> reason)
            implements PaymentEvent {

        public PaymentCaptured(PaymentId paymentId, Opening opening, Money amount, Optional<String> reason) {
            this(paymentId, opening.organizationId(), opening.payerId(), opening.workflowId(), amount, reason);
        }
    }

    /// The payment was cancelled before capture.
    record PaymentCancelled(
            PaymentId paymentId,
            OrganizationId organizationId,
            UserId payerId,
            Optional<WorkflowId> workflowId,
            Optional<String> reason)
            implements PaymentEvent {

        public PaymentCancelled(PaymentId paymentId, Opening opening, Optional<String> reason) {
            this(paymentId, opening.organizationId(), opening.payerId(), opening.workflowId(), reason);
        }
    }

    /// The payment failed, for a reason outside the platform.
    record PaymentFailed(
            PaymentId paymentId,
            OrganizationId organizationId,
            UserId payerId,
            Optional<WorkflowId> workflowId,
            Optional<String> reason)
            implements PaymentEvent {

        public PaymentFailed(PaymentId paymentId, Opening opening, Optional<String> reason) {
            this(paymentId, opening.organizationId(), opening.payerId(), opening.workflowId(), reason);
        }
    }

    /// A part or all of the captured amount was refunded.
    ///
    /// @param amount the amount of this refund, not the total
    record PaymentRefunded(PaymentId paymentId, Money amount) implements PaymentEvent {}
}
