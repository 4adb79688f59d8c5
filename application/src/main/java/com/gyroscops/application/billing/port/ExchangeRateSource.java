package com.gyroscops.application.billing.port;

import com.gyroscops.domain.shared.ExchangeRates;

/// Outbound port: current exchange rates. Thread-safe.
@FunctionalInterface
public interface ExchangeRateSource {

    /// The current rates, one for every supported currency.
    ExchangeRates current();
}
