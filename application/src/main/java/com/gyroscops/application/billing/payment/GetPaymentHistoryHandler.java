package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.query.QueryHandler;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import java.util.List;
import java.util.Optional;

/// Answers [GetPaymentHistory] from the payment's stream, so it lags behind nothing.
record GetPaymentHistoryHandler(EventReader reader, EventCodec codec)
        implements QueryHandler<GetPaymentHistory, Optional<List<EventView>>> {

    @Override
    public Optional<List<EventView>> handle(GetPaymentHistory query) {
        var stream = PaymentStream.of(query.paymentId());
        return reader.lastOf(stream)
                .map(_ -> reader.readStream(stream, StreamSlice.from(query.fromRevision())).stream()
                        .map(event -> EventView.of(event, codec))
                        .toList());
    }
}
