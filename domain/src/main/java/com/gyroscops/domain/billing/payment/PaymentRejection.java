package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;

/// Every reason for which a payment refuses a command, with the facts that it rests on.
public sealed interface PaymentRejection extends Rejection {

    record PaymentNotFound(PaymentId paymentId) implements PaymentRejection {}

    record PaymentAlreadyExists(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    /// R1.
    record AmountNotPositive(Money amount) implements PaymentRejection {}

    /// R2.
    record CurrencyNotSupported(Currency currency) implements PaymentRejection {}

    /// R2.
    record AmountScale(Money amount, int decimals) implements PaymentRejection {}

    record AmountMismatch(Money requested, Money asked) implements PaymentRejection {}

    /// R14.
    record PaymentNotPending(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotInReview(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    /// R3, R4.
    record RoleInsufficient(ReviewerRole required, ReviewerRole actual) implements PaymentRejection {}

    /// R4.
    record ApproverIsRequester(UserId user) implements PaymentRejection {}

    record PaymentNotAuthorized(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotCaptured(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotCancellable(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotFailable(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    /// R15.
    record PaymentImmutable(PaymentId paymentId, Currency currency, Currency asked) implements PaymentRejection {}

    /// R19.
    record RefundExceedsCapture(Money captured, Money alreadyRefunded, Money asked) implements PaymentRejection {}

    @Override
    default String code() {
        return switch (this) {
            case PaymentNotFound _ -> "payment-not-found";
            case PaymentAlreadyExists _ -> "payment-already-exists";
            case AmountNotPositive _ -> "amount-not-positive";
            case CurrencyNotSupported _ -> "currency-not-supported";
            case AmountScale _ -> "amount-scale";
            case AmountMismatch _ -> "amount-mismatch";
            case PaymentNotPending _ -> "payment-not-pending";
            case PaymentNotInReview _ -> "payment-not-in-review";
            case RoleInsufficient _ -> "role-insufficient";
            case ApproverIsRequester _ -> "approver-is-requester";
            case PaymentNotAuthorized _ -> "payment-not-authorized";
            case PaymentNotCaptured _ -> "payment-not-captured";
            case PaymentNotCancellable _ -> "payment-not-cancellable";
            case PaymentNotFailable _ -> "payment-not-failable";
            case PaymentImmutable _ -> "payment-immutable";
            case RefundExceedsCapture _ -> "refund-exceeds-capture";
        };
    }
}
