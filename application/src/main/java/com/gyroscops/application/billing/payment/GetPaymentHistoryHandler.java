package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;

/// Answers [GetPaymentHistory] from the payment's stream, so that it never lags.
record GetPaymentHistoryHandler(EventReader reader, EventViews views)
        implements QueryHandler<GetPaymentHistory, Optional<List<EventView>>> {

    @Override
    public Optional<List<EventView>> handle(GetPaymentHistory query) {
        var stream = PAYMENT.stream(query.paymentId().value());
        var slice = new StreamSlice(query.fromRevision(), Long.MAX_VALUE, Direction.FORWARDS, query.limit());
        return reader.lastOf(stream)
                .map(_ -> reader.readStream(stream, slice).stream()
                        .map(views::of)
                        .toList());
    }
}
