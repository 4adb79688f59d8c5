package com.gyroscops.domain.shared;

import static com.gyroscops.domain.shared.Currency.EUR;
import static com.gyroscops.domain.shared.Currency.JPY;
import static com.gyroscops.domain.shared.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {

    private static final ExchangeRates RATES =
            new ExchangeRates(Map.of(USD, new BigDecimal("0.90"), JPY, new BigDecimal("0.006")));

    @ParameterizedTest
    @CsvSource({
        "100.00,   EUR, 100.00",
        "100.00,   USD, 90.00",
        "1000, JPY, 6.00",
        "11111.10, USD, 9999.99",
        "11111.11, USD, 10000.00",
        "0.05, USD, 0.05",
        "-0.05, USD, -0.05",
        "0.04, USD, 0.04"
    })
    void money_is_worth_its_rate_rounded_half_up_to_the_cent(String amount, String currency, String euro) {
        assertThat(RATES.inEuro(Money.of(amount, new Currency(currency)))).isEqualTo(Money.of(euro, EUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+64", "1E-65", "1E+999999999"})
    void a_rate_of_too_many_digits_is_refused(String rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeRates(Map.of(USD, new BigDecimal(rate))));
    }

    @Test
    void the_euro_is_worth_one_even_if_the_table_says_otherwise() {
        assertThat(new ExchangeRates(Map.of()).of(EUR)).isEqualByComparingTo("1");
        assertThat(new ExchangeRates(Map.of(EUR, new BigDecimal("2"))).of(EUR)).isEqualByComparingTo("1");
    }

    @Test
    void a_missing_rate_is_a_bug() {
        assertThatNullPointerException()
                .isThrownBy(() -> RATES.of(Currency.GBP))
                .withMessage("no rate for GBP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.01"})
    void a_rate_is_positive(String rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeRates(Map.of(USD, new BigDecimal(rate))));
    }

    @Test
    void later_changes_of_the_given_map_do_not_reach_the_rates() {
        var given = new HashMap<>(Map.of(USD, new BigDecimal("0.90")));
        var rates = new ExchangeRates(given);
        given.put(USD, BigDecimal.TEN);
        assertThat(rates.of(USD)).isEqualTo(new BigDecimal("0.90"));
    }
}
