package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/// A payment as a value: its state, with only what the next decision needs.
///
/// Each status is a type with its own components: an authorized payment has an amount and no reviewer, a completed one
/// the total of its refunds. States that accept commands contain the payment's id and opening, as the instances that
/// all of its events share.
public sealed interface Payment {

    /// The state before the first event, so that "not found" is a decision like any other.
    record Absent() implements Payment {}

    record Pending(PaymentId id, Opening opening, Money amount, UserId requestedBy) implements Payment {}

    record InReview(PaymentId id, Opening opening, Money amount, UserId requestedBy, ReviewerRole requiredRole)
            implements Payment {}

    record Authorized(PaymentId id, Opening opening, Money amount) implements Payment {}

    /// Captured, and perhaps partly refunded.
    record Completed(PaymentId id, Money captured, Money refunded) implements Payment {

        Payment refund(Money amount) {
            var total = refunded.plus(amount);
            return total.equals(captured) ? new Refunded(captured) : new Completed(id, captured, total);
        }
    }

    /// Refunded in full.
    record Refunded(Money captured) implements Payment {}

    record Cancelled() implements Payment {}

    record Failed() implements Payment {}

    /// Decides `command` on this payment: a rejection, no events when nothing has to change, or events.
    default Either<PaymentRejection, List<PaymentEvent>> decide(PaymentCommand command, PaymentFacts facts) {
        return switch (command) {
            case RequestPayment c -> PaymentDecisions.request(this, c, facts);
            case ProcessPayment c -> PaymentDecisions.process(this, c, facts);
            case ApproveReview c -> PaymentDecisions.approve(this, c);
            case RejectReview c -> PaymentDecisions.reject(this, c);
            case CapturePayment c -> PaymentDecisions.capture(this, c);
            case CancelPayment c -> PaymentDecisions.cancel(this, c);
            case FailPayment c -> PaymentDecisions.fail(this, c);
            case RefundPayment c -> PaymentDecisions.refund(this, c);
        };
    }

    /// The payment after `event`. An event that cannot follow this state changes nothing; `decide` never emits one.
    default Payment evolve(PaymentEvent event) {
        return switch (event) {
            case PaymentRequested e
            when this instanceof Absent -> new Pending(e.paymentId(), e.opening(), e.amount(), e.requestedBy());
            case PaymentHeldForReview e
            when this instanceof Pending p ->
                new InReview(p.id(), p.opening(), p.amount(), p.requestedBy(), e.requiredRole());
            case PaymentReviewApproved _
            when this instanceof InReview r -> new Pending(r.id(), r.opening(), r.amount(), r.requestedBy());
            case PaymentReviewRejected _ when this instanceof InReview -> new Cancelled();
            case PaymentProcessed e
            when this instanceof Absent -> new Authorized(e.paymentId(), e.opening(), e.amount());
            case PaymentProcessed e when this instanceof Pending p -> new Authorized(p.id(), p.opening(), e.amount());
            case PaymentCaptured _
            when this instanceof Authorized a ->
                new Completed(a.id(), a.amount(), Money.zero(a.amount().currency()));
            case PaymentCancelled _
            when this instanceof Pending || this instanceof InReview || this instanceof Authorized -> new Cancelled();
            case PaymentFailed _ when this instanceof Pending || this instanceof Authorized -> new Failed();
            case PaymentRefunded e when this instanceof Completed c -> c.refund(e.amount());
            case PaymentRequested _, PaymentHeldForReview _, PaymentReviewApproved _, PaymentReviewRejected _ -> this;
            case PaymentProcessed _, PaymentCaptured _, PaymentCancelled _, PaymentFailed _, PaymentRefunded _ -> this;
        };
    }

    /// The status of the payment; empty when there is none.
    default Optional<PaymentStatus> status() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Pending _ -> Optional.of(PaymentStatus.PENDING);
            case InReview _ -> Optional.of(PaymentStatus.IN_REVIEW);
            case Authorized _ -> Optional.of(PaymentStatus.AUTHORIZED);
            case Completed _ -> Optional.of(PaymentStatus.COMPLETED);
            case Refunded _ -> Optional.of(PaymentStatus.REFUNDED);
            case Cancelled _ -> Optional.of(PaymentStatus.CANCELLED);
            case Failed _ -> Optional.of(PaymentStatus.FAILED);
        };
    }
}
