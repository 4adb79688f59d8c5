package com.gyroscops.infrastructure.inmemory.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of an [ExchangeRateSource]. An adapter's test extends it and creates the source.
public abstract class ExchangeRateSourceContract {

    private static final List<Currency> SUPPORTED =
            List.of(Currency.EUR, Currency.USD, Currency.GBP, Currency.CHF, Currency.JPY);

    protected abstract ExchangeRateSource newRates();

    @Test
    void every_supported_currency_is_worth_something() {
        var rates = newRates().current();

        assertThat(SUPPORTED)
                .allSatisfy(currency -> assertThat(rates.of(currency)).isPositive());
    }

    @Test
    void the_rates_are_rates_to_the_euro() {
        var rates = newRates().current();

        // A yen is worth a fraction of a cent and a pound more than half a euro; with inverted rates neither holds.
        assertThat(rates.inEuro(Money.of("10000", Currency.JPY))).isLessThan(Money.of("1000.00", Currency.EUR));
        assertThat(rates.inEuro(Money.of("1.00", Currency.GBP))).isGreaterThan(Money.of("0.50", Currency.EUR));
    }
}
