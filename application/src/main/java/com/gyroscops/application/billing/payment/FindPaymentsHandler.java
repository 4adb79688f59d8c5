package com.gyroscops.application.billing.payment;

import com.gyroscops.application.query.QueryHandler;

/// Answers [FindPayments] from the read model.
record FindPaymentsHandler(PaymentViews views) implements QueryHandler<FindPayments, PaymentPage> {

    @Override
    public PaymentPage handle(FindPayments query) {
        return views.page(query);
    }
}
