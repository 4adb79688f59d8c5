package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountMismatch;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountScale;
import com.gyroscops.domain.billing.payment.PaymentRejection.ApproverIsRequester;
import com.gyroscops.domain.billing.payment.PaymentRejection.CurrencyNotSupported;
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
import com.gyroscops.domain.billing.payment.PaymentStatus;

/// The refusals of payments in words.
final class RejectionProblems {

    private RejectionProblems() {}

    static Problem of(PaymentRejection rejection) {
        return switch (rejection) {
            case PaymentNotFound(var id) -> notFound(id);
            case PaymentAlreadyExists(var id, var status) ->
                inStatus(rejection, id, status, "There is a payment of this id already");
            case AmountNotPositive(var amount) ->
                refused(rejection, "An amount has to be above zero, and %s is not.".formatted(amount))
                        .with("amount", MoneyBody.of(amount));
            case CurrencyNotSupported(var currency) ->
                refused(rejection, "Payments in %s are not taken.".formatted(currency))
                        .with("currency", currency.code());
            case AmountScale(var amount, var decimals) ->
                refused(rejection, "%s has at most %d decimals.".formatted(amount.currency(), decimals))
                        .with("amount", MoneyBody.of(amount))
                        .with("decimals", decimals);
            case AmountMismatch(var requested, var asked) ->
                refused(rejection, "%s was requested; another amount cannot be processed.".formatted(requested))
                        .with("requested", MoneyBody.of(requested))
                        .with("asked", MoneyBody.of(asked));
            case PaymentNotPending(var id, var status) ->
                inStatus(rejection, id, status, "Only a pending payment can be processed");
            case PaymentNotInReview(var id, var status) ->
                inStatus(rejection, id, status, "Only a payment that is held for review can be approved or rejected");
            case RoleInsufficient(var required, var actual) ->
                refused(rejection, "This payment needs the word of a %s.".formatted(required))
                        .with("requiredRole", required)
                        .with("role", actual);
            case ApproverIsRequester(var user) ->
                refused(rejection, "Who requested a payment cannot approve it.").with("user", user.value());
            case PaymentNotAuthorized(var id, var status) ->
                inStatus(rejection, id, status, "Only an authorized payment can be captured");
            case PaymentNotCaptured(var id, var status) ->
                inStatus(rejection, id, status, "Only a captured payment can be refunded");
            case PaymentNotCancellable(var id, var status) ->
                inStatus(rejection, id, status, "Only a pending or authorized payment can be cancelled");
            case PaymentNotFailable(var id, var status) ->
                inStatus(rejection, id, status, "Only a pending or authorized payment can fail");
            case PaymentImmutable(var id, var currency, var asked) ->
                refused(rejection, "The payment is in %s for good.".formatted(currency))
                        .with("paymentId", id.value())
                        .with("currency", currency.code())
                        .with("askedCurrency", asked.code());
            case RefundExceedsCapture(var captured, var refunded, var asked) ->
                refused(rejection, "More than the captured %s cannot be given back.".formatted(captured))
                        .with("captured", MoneyBody.of(captured))
                        .with("alreadyRefunded", MoneyBody.of(refunded))
                        .with("asked", MoneyBody.of(asked));
        };
    }

    /// For commands and queries alike.
    static Problem notFound(PaymentId id) {
        var rejection = new PaymentNotFound(id);
        return Problem.of(404, rejection.code(), "There is no payment %s.".formatted(id.value()))
                .with("paymentId", id.value());
    }

    private static Problem refused(PaymentRejection rejection, String detail) {
        return Problem.of(422, rejection.code(), detail);
    }

    /// The fact is not called `status`: that is the problem's own.
    private static Problem inStatus(PaymentRejection rejection, PaymentId id, PaymentStatus status, String rule) {
        return refused(rejection, "%s; this one is %s.".formatted(rule, status))
                .with("paymentId", id.value())
                .with("paymentStatus", status);
    }
}
