package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;

/// The commands of a payment.
///
/// A command contains only data from the client, so that a repeated request produces an equal command. Other facts,
/// such as exchange rates, are passed to the decision separately.
public sealed interface PaymentCommand extends Command {

    PaymentId paymentId();

    /// Request a payment, to be processed later.
    ///
    /// @param organizationId the organization that pays
    /// @param payerId the user who pays
    /// @param workflowId the workflow that is paid for, if any
    record RequestPayment(
            PaymentId paymentId,
            OrganizationId organizationId,
            UserId payerId,
            Optional<WorkflowId> workflowId,
            Money amount,
            UserId requestedBy)
            implements PaymentCommand {}

    /// Authorize a payment: the pending one, or, if there is none, a new one in one step.
    ///
    /// @param organizationId the organization that pays a new payment
    /// @param payerId the user who pays a new payment
    record ProcessPayment(
            PaymentId paymentId, OrganizationId organizationId, UserId payerId, Money amount, UserId requestedBy)
            implements PaymentCommand {}

    record ApproveReview(PaymentId paymentId, ReviewerRole role, UserId approvedBy, Optional<String> reason)
            implements PaymentCommand {}

    record RejectReview(PaymentId paymentId, ReviewerRole role, UserId rejectedBy, Optional<String> reason)
            implements PaymentCommand {}

    /// Capture the authorized amount, in full.
    record CapturePayment(PaymentId paymentId, Optional<String> reason) implements PaymentCommand {}

    record CancelPayment(PaymentId paymentId, Optional<String> reason) implements PaymentCommand {}

    /// Record that the payment failed, for a reason outside the platform.
    record FailPayment(PaymentId paymentId, Optional<String> reason) implements PaymentCommand {}

    /// Refund a part of the captured amount, or the rest of it.
    record RefundPayment(PaymentId paymentId, Money amount) implements PaymentCommand {}
}
