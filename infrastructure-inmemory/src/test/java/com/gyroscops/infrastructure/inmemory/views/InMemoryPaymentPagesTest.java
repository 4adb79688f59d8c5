package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.views.PaymentPagesContract;

class InMemoryPaymentPagesTest extends PaymentPagesContract {

    @Override
    protected PaymentViews newViews() {
        return new InMemoryPaymentViews();
    }
}
