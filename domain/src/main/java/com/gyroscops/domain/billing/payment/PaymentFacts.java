package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.shared.Money;
import java.util.Optional;

/// What a decision depends on besides the payment.
///
/// @param standing of those concerned; of importance for a request that names a workflow
/// @param limit the limit of the organization; empty when it has none
public record PaymentFacts(ReviewPolicy review, Standing standing, Optional<AccountLimit> limit) {

    /// The facts without any that would refuse a payment.
    public static PaymentFacts of(ReviewPolicy review) {
        return new PaymentFacts(review, Standing.GOOD, Optional.empty());
    }

    /// Why a new payment cannot be requested; empty when it can.
    Optional<PaymentRejection> refusal(RequestPayment c) {
        return c.workflowId().flatMap(workflow -> standing.refusal(c, workflow)).or(() -> overLimit(c.amount()));
    }

    /// Why a new payment cannot be processed in one step; empty when it can.
    Optional<PaymentRejection> refusal(ProcessPayment c) {
        return overLimit(c.amount());
    }

    private Optional<PaymentRejection> overLimit(Money amount) {
        return limit.flatMap(account -> account.refusal(amount, review.rates()));
    }
}
