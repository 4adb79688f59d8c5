package com.gyroscops.infrastructure.inmemory.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class ExchangeRateSourceSaboteursTest {

    private static final Map<Currency, BigDecimal> TABLE = Map.of(
            Currency.USD, new BigDecimal("0.90"),
            Currency.GBP, new BigDecimal("1.20"),
            Currency.CHF, new BigDecimal("1.10"),
            Currency.JPY, new BigDecimal("0.006"));

    static class Model extends ExchangeRateSourceContract {
        @Override
        protected ExchangeRateSource newRates() {
            return () -> new ExchangeRates(TABLE);
        }
    }

    static class DoesNothing extends ExchangeRateSourceContract {
        @Override
        protected ExchangeRateSource newRates() {
            return () -> new ExchangeRates(Map.of());
        }
    }

    static class HasNoFrancs extends ExchangeRateSourceContract {
        @Override
        protected ExchangeRateSource newRates() {
            var table = new HashMap<>(TABLE);
            table.remove(Currency.CHF);
            return () -> new ExchangeRates(table);
        }
    }

    static class SaysWhatAEuroIsWorth extends ExchangeRateSourceContract {
        @Override
        protected ExchangeRateSource newRates() {
            var table = new HashMap<>(TABLE);
            table.put(Currency.JPY, new BigDecimal("164"));
            return () -> new ExchangeRates(table);
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_a_source_that_does_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void faults_are_found() {
        assertThat(Verdict.of(HasNoFrancs.class).red()).containsExactly("every_supported_currency_is_worth_something");
        assertThat(Verdict.of(SaysWhatAEuroIsWorth.class).red()).containsExactly("the_rates_are_rates_to_the_euro");
    }
}
