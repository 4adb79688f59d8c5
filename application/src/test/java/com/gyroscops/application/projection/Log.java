package com.gyroscops.application.projection;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.testing.ListStore;
import com.gyroscops.application.testing.Say;
import com.gyroscops.application.testing.Watched;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import java.util.List;

/// A log that tests append to by the names of streams.
final class Log {

    final ListStore store = new ListStore();
    final Watched watched = new Watched(store);

    static StreamId stream(String name) {
        return new StreamId("Payment", name);
    }

    /// One event for each word, in the stream of that name.
    void append(String streams) {
        for (var name : streams.split(" ", -1)) {
            var event = Say.event(new PaymentProcessed(Say.payment(name), Say.eur("1.00")));
            store.append(AppendRequest.to(stream(name), new ExpectedRevision.Any(), List.of(event)));
        }
    }

    ProjectionRunner start(Writer writer, Reaction... reactions) {
        return watched.engine().start(writer.plan("diary"), reactions);
    }
}
