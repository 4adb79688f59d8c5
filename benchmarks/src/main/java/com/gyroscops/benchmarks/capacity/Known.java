package com.gyroscops.benchmarks.capacity;

import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// Supplies parameters of queries from events in the log.
record Known(EventReader reader, SplittableRandom random) {

    private static final int LOOKED_AT = 1_000;

    /// A random event.
    RecordedEvent event() {
        return event(_ -> true);
    }

    PaymentId payment() {
        return ((PaymentEvent) event().data()).paymentId();
    }

    /// A number that occurs in the reason of one event, and of hardly any other.
    String rareText() {
        var captured = (PaymentCaptured) event(event ->
                        event.data() instanceof PaymentCaptured fact && fact.reason().isPresent())
                .data();
        var reason = captured.reason().orElseThrow();
        return reason.substring(reason.indexOf("INV-"));
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private RecordedEvent event(Predicate<RecordedEvent> wanted) {
        var before = random.nextLong(Math.max(1, reader.head() - LOOKED_AT));
        return reader.readAll(before, LOOKED_AT).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
