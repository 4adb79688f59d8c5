package com.gyroscops.infrastructure.inmemory.billing;

import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import java.math.BigDecimal;
import java.util.Map;

/// A fixed table of exchange rates, so that thresholds in other currencies can be tried without a network. For real
/// money, replace it by an adapter of a rate service.
public final class FixedExchangeRates implements ExchangeRateSource {

    private static final ExchangeRates RATES = new ExchangeRates(Map.of(
            Currency.EUR, BigDecimal.ONE,
            Currency.USD, new BigDecimal("0.92"),
            Currency.GBP, new BigDecimal("1.17"),
            Currency.CHF, new BigDecimal("1.05"),
            Currency.JPY, new BigDecimal("0.0061")));

    @Override
    public ExchangeRates current() {
        return RATES;
    }
}
