package com.gyroscops.application.billing.payment;

import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryHandler;
import java.util.Optional;

/// Answers [GetPayment] from the read model.
record GetPaymentHandler(ReadModel<PaymentViews> views) implements QueryHandler<GetPayment, Optional<PaymentView>> {

    @Override
    public Optional<PaymentView> handle(GetPayment query) {
        return views.shown().find(query.paymentId());
    }
}
