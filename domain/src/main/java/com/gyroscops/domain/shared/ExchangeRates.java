package com.gyroscops.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;

/// The value of one unit of each currency in euro, at one moment.
///
/// Rates come from outside the domain, so they are a parameter of decisions, and an event that depends on a rate
/// contains it.
///
/// @param euroPerUnit a positive rate per currency, in the bounds of [Decimals]; the euro is always worth one
public record ExchangeRates(Map<Currency, BigDecimal> euroPerUnit) {

    public ExchangeRates {
        euroPerUnit = Map.copyOf(euroPerUnit);
        euroPerUnit.values().forEach(Decimals::checked);
        if (euroPerUnit.values().stream().anyMatch(rate -> rate.signum() <= 0)) {
            throw new IllegalArgumentException("rates are positive: " + euroPerUnit);
        }
    }

    /// The rate of `currency`.
    ///
    /// @throws NullPointerException when there is none; sources of rates include all supported currencies
    public BigDecimal of(Currency currency) {
        return currency.equals(Currency.EUR)
                ? BigDecimal.ONE
                : Objects.requireNonNull(euroPerUnit.get(currency), () -> "no rate for " + currency);
    }

    /// `money` in euro, rounded half up to the cent.
    public Money inEuro(Money money) {
        var euro = money.amount().multiply(of(money.currency()));
        return new Money(euro.setScale(2, RoundingMode.HALF_UP), Currency.EUR);
    }

    /// `euro` in `currency`, rounded half up to its smallest unit.
    public Money ofEuro(BigDecimal euro, Currency currency) {
        return new Money(euro.divide(of(currency), currency.decimals().orElse(0), RoundingMode.HALF_UP), currency);
    }

    /// `money` in `currency`: unchanged if that is its own, else rounded half up to the smallest unit.
    public Money in(Currency currency, Money money) {
        return money.currency().equals(currency)
                ? money
                : ofEuro(money.amount().multiply(of(money.currency())), currency);
    }
}
