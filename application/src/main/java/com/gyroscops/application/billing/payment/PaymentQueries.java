package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.query.QueryGateway;
import java.util.List;
import java.util.Optional;

/// The queries of payments.
///
/// @param documents reads the read model, which may lag, or replays the log
/// @param history reads the log
/// @param summary reads the read model, which may lag
public record PaymentQueries(
        DocumentQueries<PaymentId, PaymentView> documents,
        QueryGateway<GetPaymentHistory, Optional<List<EventView>>> history,
        QueryGateway<SummarizePayments, List<PaymentTotal>> summary) {

    /// The query handlers of payments.
    public static PaymentQueries of(QueryHandlers queries, EventViews views) {
        return new PaymentQueries(
                queries.of(PaymentDocuments.PROJECTION),
                queries.ofLog(new GetPaymentHistoryHandler(queries.reader(), views)),
                queries.of(PaymentDocuments.PROJECTION, (_, payments) -> PaymentDocuments.totals(payments)));
    }
}
