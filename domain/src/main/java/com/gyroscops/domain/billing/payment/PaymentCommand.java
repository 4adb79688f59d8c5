package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;

/// Everything that can be asked of a payment.
///
/// A command says what the client says, so a repeated request makes an equal command. Facts that only we know, such as
/// exchange rates, are given to the decision beside it.
public sealed interface PaymentCommand extends Command {

    PaymentId paymentId();

    /// Ask for a payment that somebody will process later.
    record RequestPayment(PaymentId paymentId, Money amount, UserId requestedBy, Optional<WorkflowId> workflowId)
            implements PaymentCommand {}

    /// Authorize a payment: the pending one, or, where there is none, a new one in one step.
    record ProcessPayment(PaymentId paymentId, Money amount, UserId requestedBy) implements PaymentCommand {}

    record ApproveReview(PaymentId paymentId, ReviewerRole role, UserId approvedBy, Optional<String> reason)
            implements PaymentCommand {}

    record RejectReview(PaymentId paymentId, ReviewerRole role, UserId rejectedBy, Optional<String> reason)
            implements PaymentCommand {}

    /// Take the authorized money.
    record CapturePayment(PaymentId paymentId, Optional<String> reason) implements PaymentCommand {}

    record CancelPayment(PaymentId paymentId, Optional<String> reason) implements PaymentCommand {}

    /// Record that the payment could not be made, for a reason outside the platform.
    record FailPayment(PaymentId paymentId, Optional<String> reason) implements PaymentCommand {}

    /// Give back a part of what was captured, or the rest of it.
    record RefundPayment(PaymentId paymentId, Money amount) implements PaymentCommand {}
}
