package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;

/// Random amounts of payments.
///
/// @param random the source; small amounts are more likely than large ones
record Amounts(RandomGenerator random) {

    private static final List<Currency> CURRENCIES = List.of(
            Currency.EUR,
            Currency.EUR,
            Currency.EUR,
            Currency.EUR,
            Currency.EUR,
            Currency.USD,
            Currency.USD,
            Currency.GBP,
            Currency.CHF,
            Currency.JPY);

    /// Below 10 000 EUR in any currency, so without review.
    Money small() {
        var currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        var value = 5 + Math.pow(random.nextDouble(), 3) * 8_000;
        return money(currency.equals(Currency.JPY) ? value * 150 : value, currency);
    }

    /// An amount that a manager has to review.
    Money big() {
        return money(10_000 + random.nextDouble() * 80_000, Currency.EUR);
    }

    /// An amount that a director has to review.
    Money huge() {
        return money(100_000 + random.nextDouble() * 400_000, Currency.EUR);
    }

    /// The refunds of `amount`: a part of it, two parts, or all of it in two parts.
    List<Money> parts(Money amount) {
        var part = money(amount.amount().doubleValue() * random.nextDouble(0.1, 0.4), amount.currency());
        return switch (random.nextInt(3)) {
            case 0 -> List.of(part);
            case 1 -> List.of(part, part);
            default -> List.of(part, new Money(amount.amount().subtract(part.amount()), amount.currency()));
        };
    }

    private static Money money(double value, Currency currency) {
        var scale = currency.decimals().orElseThrow();
        return new Money(BigDecimal.valueOf(value).setScale(scale, RoundingMode.UP), currency);
    }
}
