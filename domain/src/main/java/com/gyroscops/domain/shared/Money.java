package com.gyroscops.domain.shared;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/// An amount of money: an exact decimal and its currency.
///
/// Equal amounts are equal values: 100, 100.0 and 100.00 EUR are all 100.00 EUR. An amount with too many decimals,
/// zero, a negative amount, or one in an unsupported currency is a valid value; only rules of a context refuse it.
///
/// @param amount with at least as many decimals as the currency has; an [IllegalArgumentException] is thrown when it is
///     out of the bounds of [Decimals]
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /// The requirement of [#accepts] as a phrase for error messages.
    public static final String RULE = "a plain decimal of at most 18 digits before the point and 18 after it";

    public Money {
        Objects.requireNonNull(currency, "currency");
        var shortest = Decimals.checked(amount.stripTrailingZeros());
        amount =
                shortest.setScale(Math.max(shortest.scale(), currency.decimals().orElse(0)));
    }

    /// Whether `amount` is a decimal text within bounds. Without bounds the twelve characters `1E+999999999` would be
    /// written out as a billion digits.
    public static boolean accepts(String amount) {
        var first = amount.startsWith("-") ? 1 : 0;
        var point = amount.indexOf('.');
        return point < 0
                ? areDigits(amount, first, amount.length())
                : areDigits(amount, first, point) && areDigits(amount, point + 1, amount.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        if (to - from < 1 || to - from > 18) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Money from a decimal text: `Money.of("100.00", EUR)`.
    ///
    /// @throws IllegalArgumentException when [#accepts] refuses `amount`, which is a bug of the caller: text from
    ///     outside must be tested first
    public static Money of(String amount, Currency currency) {
        if (!accepts(amount)) {
            throw new IllegalArgumentException("not an amount (" + RULE + "): " + amount);
        }
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /// Whether the amount needs more decimals than its currency has.
    public boolean hasTooManyDecimals() {
        return currency.decimals().isPresent()
                && amount.scale() > currency.decimals().getAsInt();
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /// This amount, if it can be paid: its currency is supported, it has no more decimals than the currency, and it is
    /// greater than zero. Otherwise the rejection for the first of these that does not hold, in the caller's own words.
    ///
    /// @param notSupported the rejection of the currency
    /// @param tooManyDecimals the rejection of this amount, with the number of decimals that its currency has
    /// @param notPositive the rejection of this amount
    public <R> Either<R, Money> payable(
            Function<Currency, R> notSupported,
            BiFunction<Money, Integer, R> tooManyDecimals,
            Function<Money, R> notPositive) {
        if (currency.decimals().isEmpty()) {
            return Either.left(notSupported.apply(currency));
        }
        if (hasTooManyDecimals()) {
            return Either.left(
                    tooManyDecimals.apply(this, currency.decimals().getAsInt()));
        }
        return isPositive() ? Either.right(this) : Either.left(notPositive.apply(this));
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /// Orders amounts of the same currency.
    ///
    /// @throws IllegalArgumentException when the currencies differ
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + this + " with " + other);
        }
        return other;
    }
}
