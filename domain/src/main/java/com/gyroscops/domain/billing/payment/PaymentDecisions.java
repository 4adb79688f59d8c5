package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.Payment.Absent;
import com.gyroscops.domain.billing.payment.Payment.Authorized;
import com.gyroscops.domain.billing.payment.Payment.Cancelled;
import com.gyroscops.domain.billing.payment.Payment.Completed;
import com.gyroscops.domain.billing.payment.Payment.Failed;
import com.gyroscops.domain.billing.payment.Payment.InReview;
import com.gyroscops.domain.billing.payment.Payment.Pending;
import com.gyroscops.domain.billing.payment.Payment.Refunded;
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
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountMismatch;
import com.gyroscops.domain.billing.payment.PaymentRejection.ApproverIsRequester;
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
import com.gyroscops.domain.shared.Money;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The decisions of a payment, one function per command, each with every possible state.
final class PaymentDecisions {

    private PaymentDecisions() {}

    static Either<PaymentRejection, List<PaymentEvent>> request(
            Payment payment, RequestPayment c, PaymentFacts facts) {
        return switch (payment) {
            case Absent _ ->
                AmountRule.payable(c.amount())
                        .flatMap(amount -> unless(facts.refusal(c), () -> requested(c, facts.review())));
            case Pending _, InReview _, Authorized _, Completed _, Refunded _, Cancelled _, Failed _ ->
                refused(payment, c, PaymentAlreadyExists::new);
        };
    }

    /// Only a pending payment can be processed. If the payment does not exist yet, it is requested and authorized in
    /// one step, unless it has to be held for review.
    static Either<PaymentRejection, List<PaymentEvent>> process(
            Payment payment, ProcessPayment c, PaymentFacts facts) {
        return switch (payment) {
            case Absent _ ->
                AmountRule.payable(c.amount())
                        .flatMap(amount -> unless(facts.refusal(c), () -> processedAtOnceOrHeld(c, facts.review())));
            case Pending p -> AmountRule.payable(c.amount()).flatMap(amount -> processedAsRequested(p, c));
            case InReview _, Authorized _, Completed _, Refunded _, Cancelled _, Failed _ ->
                refused(payment, c, PaymentNotPending::new);
        };
    }

    static Either<PaymentRejection, List<PaymentEvent>> approve(Payment payment, ApproveReview c) {
        return switch (payment) {
            case InReview r
            when !c.role().covers(r.requiredRole()) -> Either.left(new RoleInsufficient(r.requiredRole(), c.role()));
            case InReview r
            when c.approvedBy().equals(r.requestedBy()) -> Either.left(new ApproverIsRequester(c.approvedBy()));
            case InReview r -> accepted(new PaymentReviewApproved(r.id(), c.role(), c.approvedBy(), c.reason()));
            case Absent _ -> notFound(c);
            case Pending _, Authorized _, Completed _, Refunded _, Cancelled _, Failed _ ->
                refused(payment, c, PaymentNotInReview::new);
        };
    }

    /// The requester may reject the payment too, because a rejection grants nothing.
    static Either<PaymentRejection, List<PaymentEvent>> reject(Payment payment, RejectReview c) {
        return switch (payment) {
            case InReview r
            when !c.role().covers(r.requiredRole()) -> Either.left(new RoleInsufficient(r.requiredRole(), c.role()));
            case InReview r ->
                accepted(new PaymentReviewRejected(r.id(), r.opening(), c.role(), c.rejectedBy(), c.reason()));
            case Absent _ -> notFound(c);
            case Pending _, Authorized _, Completed _, Refunded _, Cancelled _, Failed _ ->
                refused(payment, c, PaymentNotInReview::new);
        };
    }

    static Either<PaymentRejection, List<PaymentEvent>> capture(Payment payment, CapturePayment c) {
        return switch (payment) {
            case Authorized a -> accepted(new PaymentCaptured(a.id(), a.opening(), a.amount(), c.reason()));
            case Completed _, Refunded _ -> unchanged();
            case Absent _ -> notFound(c);
            case Pending _, InReview _, Cancelled _, Failed _ -> refused(payment, c, PaymentNotAuthorized::new);
        };
    }

    static Either<PaymentRejection, List<PaymentEvent>> cancel(Payment payment, CancelPayment c) {
        return switch (payment) {
            case Pending p -> accepted(new PaymentCancelled(p.id(), p.opening(), c.reason()));
            case InReview r -> accepted(new PaymentCancelled(r.id(), r.opening(), c.reason()));
            case Authorized a -> accepted(new PaymentCancelled(a.id(), a.opening(), c.reason()));
            case Cancelled _ -> unchanged();
            case Absent _ -> notFound(c);
            case Completed _, Refunded _, Failed _ -> refused(payment, c, PaymentNotCancellable::new);
        };
    }

    static Either<PaymentRejection, List<PaymentEvent>> fail(Payment payment, FailPayment c) {
        return switch (payment) {
            case Pending p -> accepted(new PaymentFailed(p.id(), p.opening(), c.reason()));
            case Authorized a -> accepted(new PaymentFailed(a.id(), a.opening(), c.reason()));
            case Failed _ -> unchanged();
            case Absent _ -> notFound(c);
            case InReview _, Completed _, Refunded _, Cancelled _ -> refused(payment, c, PaymentNotFailable::new);
        };
    }

    static Either<PaymentRejection, List<PaymentEvent>> refund(Payment payment, RefundPayment c) {
        return switch (payment) {
            case Completed p -> refundOf(p.id(), p.captured(), p.refunded(), c);
            case Refunded p -> refundOf(c.paymentId(), p.captured(), p.captured(), c);
            case Absent _ -> notFound(c);
            case Pending _, InReview _, Authorized _, Cancelled _, Failed _ ->
                refused(payment, c, PaymentNotCaptured::new);
        };
    }

    private static List<PaymentEvent> requested(RequestPayment c, ReviewPolicy policy) {
        var opening = new Opening(c.organizationId(), c.payerId(), c.workflowId(), policy.rateOf(c.amount()));
        return opened(
                new PaymentRequested(c.paymentId(), opening, c.amount(), c.requestedBy()),
                policy.holdFor(c.paymentId(), c.amount()));
    }

    private static List<PaymentEvent> processedAtOnceOrHeld(ProcessPayment c, ReviewPolicy policy) {
        var opening = new Opening(c.organizationId(), c.payerId(), Optional.empty(), policy.rateOf(c.amount()));
        var hold = policy.holdFor(c.paymentId(), c.amount());
        return hold.isEmpty()
                ? List.of(new PaymentProcessed(c.paymentId(), opening, c.amount()))
                : opened(new PaymentRequested(c.paymentId(), opening, c.amount(), c.requestedBy()), hold);
    }

    private static List<PaymentEvent> opened(PaymentRequested requested, Optional<PaymentHeldForReview> hold) {
        return hold.<List<PaymentEvent>>map(held -> List.of(requested, held)).orElseGet(() -> List.of(requested));
    }

    private static Either<PaymentRejection, List<PaymentEvent>> processedAsRequested(Pending p, ProcessPayment c) {
        return p.amount().equals(c.amount())
                ? accepted(new PaymentProcessed(p.id(), p.opening(), p.amount()))
                : Either.left(new AmountMismatch(p.amount(), c.amount()));
    }

    /// Refunds never exceed the captured amount, and have its currency.
    private static Either<PaymentRejection, List<PaymentEvent>> refundOf(
            PaymentId id, Money captured, Money refunded, RefundPayment c) {
        return AmountRule.payable(c.amount()).flatMap(amount -> {
            if (!amount.currency().equals(captured.currency())) {
                return Either.left(new PaymentImmutable(id, captured.currency(), amount.currency()));
            }
            return refunded.plus(amount).compareTo(captured) > 0
                    ? Either.left(new RefundExceedsCapture(captured, refunded, amount))
                    : accepted(new PaymentRefunded(id, amount));
        });
    }

    private static Either<PaymentRejection, List<PaymentEvent>> unless(
            Optional<PaymentRejection> refusal, Supplier<List<PaymentEvent>> events) {
        return refusal.<Either<PaymentRejection, List<PaymentEvent>>>map(Either::left)
                .orElseGet(() -> Either.right(events.get()));
    }

    private static Either<PaymentRejection, List<PaymentEvent>> accepted(PaymentEvent event) {
        return Either.right(List.of(event));
    }

    private static Either<PaymentRejection, List<PaymentEvent>> unchanged() {
        return Either.right(List.of());
    }

    private static Either<PaymentRejection, List<PaymentEvent>> notFound(PaymentCommand c) {
        return Either.left(new PaymentNotFound(c.paymentId()));
    }

    /// Refuses a command that the status of an existing payment does not allow.
    private static Either<PaymentRejection, List<PaymentEvent>> refused(
            Payment payment, PaymentCommand c, BiFunction<PaymentId, PaymentStatus, PaymentRejection> reason) {
        return Either.left(reason.apply(c.paymentId(), payment.status().orElseThrow()));
    }
}
