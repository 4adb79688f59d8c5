package com.gyroscops.application.billing.payment;

import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryHandler;
import java.util.List;

/// Answers [SummarizePayments] from the read model.
record SummarizePaymentsHandler(ReadModel<PaymentViews> views)
        implements QueryHandler<SummarizePayments, List<PaymentTotal>> {

    @Override
    public List<PaymentTotal> handle(SummarizePayments query) {
        return views.shown().totals();
    }
}
