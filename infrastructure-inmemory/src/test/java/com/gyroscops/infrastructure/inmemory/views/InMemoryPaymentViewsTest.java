package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.views.PaymentViewsContract;

class InMemoryPaymentViewsTest extends PaymentViewsContract {

    @Override
    protected PaymentViews newViews() {
        return new InMemoryPaymentViews();
    }
}
