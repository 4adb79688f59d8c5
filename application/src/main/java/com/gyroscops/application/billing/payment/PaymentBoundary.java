package com.gyroscops.application.billing.payment;

import com.gyroscops.application.identity.published.UserStanding;
import com.gyroscops.application.organization.published.OrganizationStanding;
import com.gyroscops.application.organization.published.PaymentLimit;
import com.gyroscops.application.workflow.published.WorkflowActivity;
import com.gyroscops.domain.billing.payment.AccountLimit;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.billing.payment.Standing;
import com.gyroscops.domain.billing.payment.Standing.PaidWorkflow;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.boundary.Facts;
import java.util.Optional;

/// The facts that each command of a payment depends on, in billing's own words.
final class PaymentBoundary {

    private PaymentBoundary() {}

    static Facts<PaymentFacts> of(PaymentCommand command, ReviewPolicy review) {
        return switch (command) {
            case RequestPayment c ->
                standing(c)
                        .with(
                                limit(c.organizationId(), review),
                                (standing, limit) -> new PaymentFacts(review, standing, limit));
            case ProcessPayment c ->
                limit(c.organizationId(), review).map(limit -> new PaymentFacts(review, Standing.GOOD, limit));
            case ApproveReview _, RejectReview _, CapturePayment _, CancelPayment _, FailPayment _, RefundPayment _ ->
                Facts.given(PaymentFacts.of(review));
        };
    }

    private static Facts<Standing> standing(RequestPayment c) {
        return c.workflowId().map(workflow -> standing(c, workflow)).orElseGet(() -> Facts.given(Standing.GOOD));
    }

    private static Facts<Standing> standing(RequestPayment c, WorkflowId workflow) {
        return Facts.of(OrganizationStanding.about(c.organizationId()))
                .with(
                        Facts.of(UserStanding.about(c.payerId())),
                        (organization, payer) -> new Standing(
                                organization.suspended(),
                                organization.inDefault(),
                                payer.inDefault(),
                                PaidWorkflow.ACTIVE))
                .with(
                        Facts.of(WorkflowActivity.about(workflow)),
                        (standing, activity) -> new Standing(
                                standing.organizationSuspended(),
                                standing.organizationInDefault(),
                                standing.payerInDefault(),
                                paid(activity)));
    }

    private static PaidWorkflow paid(WorkflowActivity activity) {
        return switch (activity.status()) {
            case NOT_ACTIVE -> PaidWorkflow.NOT_ACTIVE;
            case ACTIVE -> PaidWorkflow.ACTIVE;
            case SUSPENDED -> PaidWorkflow.SUSPENDED;
        };
    }

    /// The payments of an organization without a limit do not compete for its exposure.
    private static Facts<Optional<AccountLimit>> limit(OrganizationId organization, ReviewPolicy review) {
        return Facts.of(PaymentLimit.about(organization))
                .then(published -> published
                        .limit()
                        .map(limit -> account(organization, limit, review))
                        .orElseGet(() -> Facts.given(Optional.empty())));
    }

    private static Facts<Optional<AccountLimit>> account(
            OrganizationId organization, Money limit, ReviewPolicy review) {
        return Facts.of(OpenExposure.about(organization))
                .map(open -> Optional.of(new AccountLimit(limit, open.in(limit.currency(), review.rates()))));
    }
}
