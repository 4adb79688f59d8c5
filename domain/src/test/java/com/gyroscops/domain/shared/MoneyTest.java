package com.gyroscops.domain.shared;

import static com.gyroscops.domain.shared.Currency.EUR;
import static com.gyroscops.domain.shared.Currency.JPY;
import static com.gyroscops.domain.shared.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"100", "100.0", "100.00", "100.000", "1E+2", "1.0E2", "0.001E+5"})
    void equal_amounts_are_equal_values(String written) {
        var money = new Money(new BigDecimal(written), EUR);
        assertThat(money).isEqualTo(Money.of("100.00", EUR)).hasSameHashCodeAs(Money.of("100.00", EUR));
        assertThat(money.amount()).isEqualTo(new BigDecimal("100.00"));
        assertThat(money).hasToString("100.00 EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "1E+3,  EUR, 1000.00", "1E+3,  JPY, 1000", "1.50,  JPY, 1.5", "1.00,   JPY, 1", "0.0010, EUR, 0.001",
        "1.5,   EUR, 1.50", "1.50,  XXX, 1.5", "1E+3,  XXX, 1000", "-0.010, EUR, -0.01", "0E+9,  EUR, 0.00"
    })
    void an_amount_has_the_decimals_of_its_currency_or_as_many_as_it_needs(
            BigDecimal written, String currency, String canonical) {
        assertThat(new Money(written, new Currency(currency)).amount()).isEqualTo(new BigDecimal(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.000", "-0", "-0.00", "0E-20", "0E+20"})
    void zero_is_zero_however_it_is_written(String written) {
        assertThat(new Money(new BigDecimal(written), EUR)).isEqualTo(Money.zero(EUR));
        assertThat(new Money(new BigDecimal(written), JPY).amount()).isEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+64", "1E-65", "1E+999999999", "-1E-999999999"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // No interrupt ends a long calculation.
    void an_amount_of_too_many_digits_is_refused(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal(amount), EUR));
    }

    @Test
    void sums_are_exact() {
        assertThat(Money.of("0.1", EUR).plus(Money.of("0.2", EUR))).isEqualTo(Money.of("0.3", EUR));
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, EUR, false", "0.001, EUR, true", "1.500, EUR, false",
        "1.0,  JPY, false", "1.5,   JPY, true", "0.001, XXX, false"
    })
    void an_amount_is_finer_than_its_currency_by_value_not_by_writing(String written, String currency, boolean finer) {
        assertThat(Money.of(written, new Currency(currency)).hasTooManyDecimals())
                .isEqualTo(finer);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, false", "0, false", "0.01, true"})
    void only_more_than_zero_is_positive(String written, boolean positive) {
        assertThat(Money.of(written, EUR).isPositive()).isEqualTo(positive);
    }

    @Test
    void amounts_of_one_currency_are_in_order() {
        assertThat(Money.of("9.99", EUR)).isLessThan(Money.of("10", EUR));
        assertThat(Money.of("10", EUR)).isEqualByComparingTo(Money.of("10.00", EUR));
        assertThat(Money.of("-1", EUR)).isLessThan(Money.zero(EUR));
    }

    @Test
    void different_currencies_are_neither_compared_nor_added() {
        var euro = Money.of("1", EUR);
        var dollar = Money.of("1", USD);
        assertThat(euro).isNotEqualTo(dollar);
        assertThatIllegalArgumentException().isThrownBy(() -> euro.compareTo(dollar));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro.plus(dollar))
                .withMessage("cannot combine 1.00 EUR with 1.00 USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01", "100.00", "007", "999999999999999999.999999999999999999"})
    void these_plain_decimals_are_amounts(String text) {
        assertThat(Money.accepts(text)).isTrue();
        assertThat(Money.of(text, EUR).amount()).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "+1",
                "1,5",
                "1 000",
                "1E+3",
                "1e3",
                "1E+999999999",
                "NaN",
                "0x1",
                "١٠٠",
                "1\n",
                "1000000000000000000",
                "0.0000000000000000001"
            })
    void these_are_not(String text) {
        assertThat(Money.accepts(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(text, EUR))
                .withMessageContaining(Money.RULE);
    }

    @Test
    @SuppressWarnings("NullAway") // what reflection could pass
    void money_has_an_amount_and_a_currency() {
        assertThatNullPointerException().isThrownBy(() -> new Money(null, EUR));
        assertThatNullPointerException().isThrownBy(() -> new Money(BigDecimal.ONE, null));
    }
}
