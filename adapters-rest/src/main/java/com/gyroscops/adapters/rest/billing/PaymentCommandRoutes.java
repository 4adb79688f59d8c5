package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The commands to one payment: path, body and command of each.
///
/// @param ids generates the ids of commands, and of payments without an id in the request
record PaymentCommandRoutes(CommandHandler<PaymentCommand, PaymentRejection, Receipt> commands, Supplier<String> ids) {

    /// The only body that may contain the id of its payment.
    private record Requested(
            Optional<PaymentId> paymentId, Money amount, Optional<WorkflowId> workflowId, Optional<UserId> payerId) {

        RequestPayment command(PaymentId fresh, OrganizationId organization, UserId user) {
            return new RequestPayment(
                    paymentId.orElse(fresh), organization, payerId.orElse(user), workflowId, amount, user);
        }
    }

    private record Amount(Money amount) {}

    private record Review(ReviewerRole role, Optional<String> reason) {}

    private record Reason(Optional<String> reason) {}

    List<Route> routes() {
        var payments = new CommandRoutes<>(
                "/api/payments",
                "paymentId",
                DomainTypes.text(PaymentId.class),
                commands,
                new CommandProblems<>(PaymentProblems.REJECTIONS),
                ids);
        return List.of(
                payments.create(
                        "requestPayment",
                        Requested.class,
                        (fresh, organization, user, body) -> body.command(fresh, organization, user)),
                payments.on(
                        "process",
                        "processPayment",
                        Amount.class,
                        (id, organization, user, body) ->
                                new ProcessPayment(id, organization, user, body.amount(), user)),
                payments.on(
                        "approve-review",
                        "approveReview",
                        Review.class,
                        (id, user, body) -> new ApproveReview(id, body.role(), user, body.reason())),
                payments.on(
                        "reject-review",
                        "rejectReview",
                        Review.class,
                        (id, user, body) -> new RejectReview(id, body.role(), user, body.reason())),
                payments.on(
                        "capture",
                        "capturePayment",
                        Reason.class,
                        (id, _, body) -> new CapturePayment(id, body.reason())),
                payments.on(
                        "cancel", "cancelPayment", Reason.class, (id, _, body) -> new CancelPayment(id, body.reason())),
                payments.on("fail", "failPayment", Reason.class, (id, _, body) -> new FailPayment(id, body.reason())),
                payments.on(
                        "refund",
                        "refundPayment",
                        Amount.class,
                        (id, _, body) -> new RefundPayment(id, body.amount())));
    }
}
