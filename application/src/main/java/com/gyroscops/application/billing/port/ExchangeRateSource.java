package com.gyroscops.application.billing.port;

import com.gyroscops.domain.shared.ExchangeRates;

/// Outbound port: what currencies are worth. Safe for use by many threads.
@FunctionalInterface
public interface ExchangeRateSource {

    /// The rates as they are now, one for every supported currency.
    ExchangeRates current();
}
