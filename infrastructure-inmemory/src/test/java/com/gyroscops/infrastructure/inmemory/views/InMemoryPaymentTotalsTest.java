package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.views.PaymentTotalsContract;

class InMemoryPaymentTotalsTest extends PaymentTotalsContract {

    @Override
    protected PaymentViews newViews() {
        return new InMemoryPaymentViews();
    }
}
