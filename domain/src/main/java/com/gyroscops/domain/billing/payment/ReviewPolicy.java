package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// Which payments need a review first, in any currency.
///
/// @param rates the exchange rates at the time of the decision
public record ReviewPolicy(ExchangeRates rates) {

    /// The amount from which a manager has to approve.
    public static final Money MANAGER_THRESHOLD = Money.of("10000.00", Currency.EUR);

    /// The amount from which a director has to approve.
    public static final Money DIRECTOR_THRESHOLD = Money.of("100000.00", Currency.EUR);

    /// The hold for review that a payment of `amount` begins with; empty when it needs none.
    Optional<PaymentHeldForReview> holdFor(PaymentId paymentId, Money amount) {
        var euro = rates.inEuro(amount);
        return roleFor(euro).map(role -> new PaymentHeldForReview(paymentId, role, euro, rates.of(amount.currency())));
    }

    /// The exchange rate that the opening of a payment of `amount` fixes.
    Optional<BigDecimal> rateOf(Money amount) {
        return Optional.of(rates.of(amount.currency()));
    }

    private static Optional<ReviewerRole> roleFor(Money euro) {
        if (euro.compareTo(DIRECTOR_THRESHOLD) >= 0) {
            return Optional.of(ReviewerRole.DIRECTOR);
        }
        return euro.compareTo(MANAGER_THRESHOLD) >= 0 ? Optional.of(ReviewerRole.MANAGER) : Optional.empty();
    }
}
