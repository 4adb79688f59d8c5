package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;

/// The reasons for refusing a command of a payment, with the facts behind them.
public sealed interface PaymentRejection extends Rejection {

    record PaymentNotFound(PaymentId paymentId) implements PaymentRejection {}

    record PaymentAlreadyExists(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    /// The amount must be greater than zero.
    record AmountNotPositive(Money amount) implements PaymentRejection {}

    /// The currency is not supported.
    record CurrencyNotSupported(Currency currency) implements PaymentRejection {}

    /// The amount has more decimals than its currency.
    record AmountScale(Money amount, int decimals) implements PaymentRejection {}

    record AmountMismatch(Money requested, Money asked) implements PaymentRejection {}

    /// Only a pending payment can be processed.
    record PaymentNotPending(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotInReview(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    /// From a threshold on, a manager or a director has to approve.
    record RoleInsufficient(ReviewerRole requiredRole, ReviewerRole role) implements PaymentRejection {}

    /// The user who requested a payment cannot approve it.
    record ApproverIsRequester(UserId user) implements PaymentRejection {}

    record PaymentNotAuthorized(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotCaptured(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotCancellable(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    record PaymentNotFailable(PaymentId paymentId, PaymentStatus status) implements PaymentRejection {}

    /// The currency of a payment does not change.
    record PaymentImmutable(PaymentId paymentId, Currency currency, Currency askedCurrency)
            implements PaymentRejection {}

    /// The total of refunds must not exceed the captured amount.
    record RefundExceedsCapture(Money captured, Money alreadyRefunded, Money asked) implements PaymentRejection {}

    /// A suspended organization pays for no workflow.
    record OrganizationSuspended(OrganizationId organizationId) implements PaymentRejection {}

    /// An organization in default pays for no workflow.
    record OrganizationInDefault(OrganizationId organizationId) implements PaymentRejection {}

    /// A user in default pays for no workflow.
    record CustomerInDefault(UserId payerId) implements PaymentRejection {}

    /// The workflow to be paid for does not exist or is not active.
    record NoActiveWorkflow(WorkflowId workflowId) implements PaymentRejection {}

    /// The workflow to be paid for is suspended.
    record WorkflowSuspended(WorkflowId workflowId) implements PaymentRejection {}

    /// The open payments of the organization would exceed its limit. All amounts are in the limit's currency.
    record LimitExceeded(Money limit, Money open, Money asked) implements PaymentRejection {}
}
