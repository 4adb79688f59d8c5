package com.gyroscops.application.billing.published;

import com.gyroscops.application.billing.payment.PaymentAggregate;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.policy.CommandResult.Accepted;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.util.Optional;

/// A payment for a workflow, with the commands that billing takes for it from policies of other contexts.
///
/// @param paymentId the id of the payment, chosen by the other context
/// @param payer the user who pays, and who requests the payment
public record PaymentOrder(
        String paymentId, OrganizationId organization, UserId payer, WorkflowId workflow, Money amount) {

    /// Request the payment.
    public PolicyCommand<?> request() {
        return to(new RequestPayment(id(), organization, payer, Optional.of(workflow), amount, payer));
    }

    /// Whether the payment that was requested with this result is held for review.
    public static boolean isHeldForReview(Accepted requested) {
        return requested.has(PaymentHeldForReview.class);
    }

    /// Process the requested payment.
    public PolicyCommand<?> process() {
        return to(new ProcessPayment(id(), organization, payer, amount, payer));
    }

    /// Cancel the payment, which is refused once it was captured or has failed.
    public PolicyCommand<?> cancel(String reason) {
        return to(new CancelPayment(id(), Optional.of(reason)));
    }

    /// Refund all of the captured payment.
    public PolicyCommand<?> refund() {
        return to(new RefundPayment(id(), amount));
    }

    private PaymentId id() {
        return new PaymentId(paymentId);
    }

    private static PolicyCommand<PaymentCommand> to(PaymentCommand command) {
        return PolicyCommand.to(PaymentAggregate.PAYMENT, command);
    }
}
