package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountMismatch;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountScale;
import com.gyroscops.domain.billing.payment.PaymentRejection.ApproverIsRequester;
import com.gyroscops.domain.billing.payment.PaymentRejection.CurrencyNotSupported;
import com.gyroscops.domain.billing.payment.PaymentRejection.CustomerInDefault;
import com.gyroscops.domain.billing.payment.PaymentRejection.LimitExceeded;
import com.gyroscops.domain.billing.payment.PaymentRejection.NoActiveWorkflow;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationInDefault;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationSuspended;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentAlreadyExists;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentImmutable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotAuthorized;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotCancellable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotCaptured;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFailable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFound;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotInReview;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotPending;
import com.gyroscops.domain.billing.payment.PaymentRejection.RefundExceedsCapture;
import com.gyroscops.domain.billing.payment.PaymentRejection.RoleInsufficient;
import com.gyroscops.domain.billing.payment.PaymentRejection.WorkflowSuspended;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.web.http.Problem;

/// The messages of rejections of payments.
final class PaymentProblems {

    static final RejectionProblems<PaymentRejection> REJECTIONS = RejectionProblems.<PaymentRejection>of("payment")
            .detail(
                    PaymentNotFound.class,
                    r -> "There is no payment " + r.paymentId().value() + ".")
            .detail(PaymentAlreadyExists.class, r -> "A payment with this id already exists; it is " + r.status() + ".")
            .detail(AmountNotPositive.class, r -> "The amount must be greater than zero; it is " + r.amount() + ".")
            .detail(CurrencyNotSupported.class, r -> "Payments in " + r.currency() + " are not supported.")
            .detail(
                    AmountScale.class,
                    r -> "An amount in " + r.amount().currency() + " has at most " + r.decimals() + " decimals.")
            .detail(
                    AmountMismatch.class,
                    r -> "The payment was requested for " + r.requested() + ", not " + r.asked() + ".")
            .detail(PaymentNotPending.class, r -> only("a pending payment can be processed", r.status()))
            .detail(PaymentNotInReview.class, r -> only("a payment in review can be approved or rejected", r.status()))
            .detail(RoleInsufficient.class, r -> "This payment must be reviewed by a " + r.requiredRole() + ".")
            .detail(ApproverIsRequester.class, _ -> "The user who requested a payment cannot approve it.")
            .detail(PaymentNotAuthorized.class, r -> only("an authorized payment can be captured", r.status()))
            .detail(PaymentNotCaptured.class, r -> only("a captured payment can be refunded", r.status()))
            .detail(
                    PaymentNotCancellable.class,
                    r -> only("a payment that is pending, in review or authorized can be cancelled", r.status()))
            .detail(PaymentNotFailable.class, r -> only("a pending or authorized payment can fail", r.status()))
            .detail(PaymentImmutable.class, r -> "The payment is in " + r.currency() + "; its currency cannot change.")
            .detail(
                    RefundExceedsCapture.class,
                    r -> "The refund exceeds the captured amount: " + r.captured() + " captured, " + r.alreadyRefunded()
                            + " already refunded.")
            .detail(
                    OrganizationSuspended.class,
                    r -> "The organization " + r.organizationId().value() + " is suspended.")
            .detail(
                    OrganizationInDefault.class,
                    r -> "The organization " + r.organizationId().value() + " is in default.")
            .detail(CustomerInDefault.class, r -> "The payer " + r.payerId().value() + " is in default.")
            .detail(
                    NoActiveWorkflow.class,
                    r -> "There is no active workflow " + r.workflowId().value() + ".")
            .detail(
                    WorkflowSuspended.class,
                    r -> "The workflow " + r.workflowId().value() + " is suspended.")
            .detail(
                    LimitExceeded.class,
                    r -> "The payment exceeds the limit of the organization, " + r.limit() + "; " + r.open()
                            + " are open.");

    private PaymentProblems() {}

    /// The problem of a missing payment, for commands and queries alike.
    static Problem notFound(PaymentId id) {
        return REJECTIONS.problem(new PaymentNotFound(id));
    }

    private static String only(String rule, PaymentStatus status) {
        return "Only " + rule + "; this one is " + status + ".";
    }
}
