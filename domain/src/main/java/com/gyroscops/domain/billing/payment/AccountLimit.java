package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentRejection.LimitExceeded;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import java.util.Optional;

/// The total of payments that an organization may have open at a time, and how much of it is taken.
///
/// @param open the open exposure: the payments that are pending, in review or authorized, in the limit's currency
public record AccountLimit(Money limit, Money open) {

    /// Why no payment of `amount` can be opened; empty when one can. An amount in another currency is converted first.
    Optional<PaymentRejection> refusal(Money amount, ExchangeRates rates) {
        var asked = rates.in(limit.currency(), amount);
        return open.plus(asked).compareTo(limit) > 0
                ? Optional.of(new LimitExceeded(limit, open, asked))
                : Optional.empty();
    }
}
