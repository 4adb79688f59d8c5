package com.gyroscops.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTest {

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "XXX", "ZZZ"})
    void three_capital_letters_are_a_currency(String code) {
        assertThat(Currency.accepts(code)).isTrue();
        assertThat(new Currency(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "EURO", "eur", "EU1", "ÉUR", "EUR\n", " EUR", "ΕUR"})
    void anything_else_is_none(String code) {
        assertThat(Currency.accepts(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Currency(code));
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2", "USD, 2", "GBP, 2", "CHF, 2", "JPY, 0"})
    void five_currencies_are_supported(String code, int decimals) {
        assertThat(new Currency(code).decimals()).isEqualTo(OptionalInt.of(decimals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "GBP", "CHF", "JPY"})
    void a_supported_currency_is_one_instance(String code) {
        assertThat(Currency.of(code)).isEqualTo(new Currency(code)).isSameAs(Currency.of(code));
    }

    @Test
    void any_well_formed_code_is_a_currency() {
        assertThat(Currency.of("XXX")).isEqualTo(new Currency("XXX"));
    }

    @Test
    void a_currency_that_is_not_supported_has_no_decimals() {
        assertThat(new Currency("XXX").decimals()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what reflection could pass
    void null_is_no_currency() {
        assertThatNullPointerException().isThrownBy(() -> new Currency(null));
    }
}
