package com.gyroscops.infrastructure.inmemory.rates;

import com.gyroscops.application.billing.payment.ExchangeRateSource;
import com.gyroscops.contracts.rates.ExchangeRateSourceContract;

class FixedExchangeRatesTest extends ExchangeRateSourceContract {

    @Override
    protected ExchangeRateSource newRates() {
        return new FixedExchangeRates();
    }
}
