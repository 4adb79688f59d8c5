package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.List;
import java.util.Optional;

/// The queries of payments.
///
/// @param get reads the read model, which may lag
/// @param find reads the read model, which may lag
/// @param history reads the log
/// @param replay reads the log
/// @param summary reads the read model, which may lag
public record PaymentQueries(
        QueryGateway<GetPayment, Optional<PaymentView>> get,
        QueryGateway<FindPayments, DocumentPage<PaymentView>> find,
        QueryGateway<GetPaymentHistory, Optional<List<EventView>>> history,
        QueryGateway<ReplayDocument<PaymentId, PaymentView>, Optional<PaymentView>> replay,
        QueryGateway<SummarizePayments, List<PaymentTotal>> summary) {

    /// The query handlers of payments.
    ///
    /// @param position the position of the read model
    /// @param log the position of the log
    public static PaymentQueries of(
            QueryPipeline queries,
            ReadModel<DocumentStore<PaymentId, PaymentView>> payments,
            ReadPosition position,
            EventReader reader,
            EventCodec codec,
            ReadPosition log) {
        return new PaymentQueries(
                queries.around(query -> payments.current().get(query.paymentId()).map(Document::value), position),
                queries.around(query -> payments.current().page(PaymentDocuments.matching(query)), position),
                queries.around(new GetPaymentHistoryHandler(reader, codec), log),
                queries.around(PaymentDocuments.PROJECTION.replay(id -> PAYMENT.stream(id.value()), reader), log),
                queries.around(_ -> PaymentDocuments.totals(payments.current()), position));
    }
}
