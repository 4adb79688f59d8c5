package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// An amount that is open, or the total of several in one currency.
///
/// @param amount the amount in the currency itself
/// @param euro the part of it that was opened at a fixed rate, in euro and not rounded
/// @param unrated the part of it without a fixed rate, in the currency itself
record OpenAmount(Currency currency, BigDecimal amount, BigDecimal euro, BigDecimal unrated) {

    static OpenAmount of(Money money, Optional<BigDecimal> euroPerUnit) {
        var amount = money.amount();
        return new OpenAmount(
                money.currency(),
                amount,
                euroPerUnit.map(amount::multiply).orElse(BigDecimal.ZERO),
                euroPerUnit.isPresent() ? BigDecimal.ZERO : amount);
    }

    OpenAmount plus(OpenAmount other) {
        return new OpenAmount(currency, amount.add(other.amount), euro.add(other.euro), unrated.add(other.unrated));
    }

    OpenAmount negated() {
        return new OpenAmount(currency, amount.negate(), euro.negate(), unrated.negate());
    }

    /// The amount in euro, not rounded.
    ///
    /// @param today the rate of the part that has none
    BigDecimal inEuro(BigDecimal today) {
        return euro.add(unrated.multiply(today));
    }
}
