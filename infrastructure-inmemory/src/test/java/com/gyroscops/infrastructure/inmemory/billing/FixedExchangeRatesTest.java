package com.gyroscops.infrastructure.inmemory.billing;

import com.gyroscops.application.billing.port.ExchangeRateSource;

class FixedExchangeRatesTest extends ExchangeRateSourceContract {

    @Override
    protected ExchangeRateSource newRates() {
        return new FixedExchangeRates();
    }
}
