package com.gyroscops.application.billing.payment;

import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryHandler;

/// Answers [FindPayments] from the read model.
record FindPaymentsHandler(ReadModel<PaymentViews> views) implements QueryHandler<FindPayments, PaymentPage> {

    @Override
    public PaymentPage handle(FindPayments query) {
        return views.shown().page(query);
    }
}
