package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.Optional;

/// A payment as queries return it, now or at an earlier point, separate from the aggregate.
///
/// @param refunded the total of all refunds
/// @param organizationId the organization that pays
/// @param payerId the user who pays
/// @param workflowId the workflow that is paid for, if any
/// @param requiredRole the role required to review it, while it is in review
/// @param reason the latest reason for an approval, rejection, capture, cancellation or failure, if one was given
/// @param revision the revision of the last event in this view
/// @param position the position of that event in the log
public record PaymentView(
        PaymentId paymentId,
        PaymentStatus status,
        Money amount,
        Money refunded,
        Optional<UserId> requestedBy,
        OrganizationId organizationId,
        UserId payerId,
        Optional<WorkflowId> workflowId,
        Optional<ReviewerRole> requiredRole,
        Optional<String> reason,
        long revision,
        long position,
        Instant openedAt,
        Instant changedAt) {

    Currency currency() {
        return amount.currency();
    }

    PaymentView becoming(PaymentStatus next) {
        return with(next, refunded, Optional.empty(), reason);
    }

    PaymentView becoming(PaymentStatus next, Optional<String> because) {
        return with(next, refunded, Optional.empty(), because);
    }

    PaymentView inReviewBy(ReviewerRole role) {
        return with(PaymentStatus.IN_REVIEW, refunded, Optional.of(role), reason);
    }

    PaymentView plusRefund(Money more) {
        var total = refunded.plus(more);
        var next = total.equals(amount) ? PaymentStatus.REFUNDED : PaymentStatus.COMPLETED;
        return with(next, total, requiredRole, reason);
    }

    PaymentView asOf(RecordedEvent last) {
        return new PaymentView(
                paymentId,
                status,
                amount,
                refunded,
                requestedBy,
                organizationId,
                payerId,
                workflowId,
                requiredRole,
                reason,
                last.revision(),
                last.position(),
                openedAt,
                last.timestamp());
    }

    private PaymentView with(
            PaymentStatus next, Money refundedInAll, Optional<ReviewerRole> role, Optional<String> because) {
        return new PaymentView(
                paymentId,
                next,
                amount,
                refundedInAll,
                requestedBy,
                organizationId,
                payerId,
                workflowId,
                role,
                because,
                revision,
                position,
                openedAt,
                changedAt);
    }
}
