package com.gyroscops.application.trace;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.projection.Reaction;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongSupplier;

/// When a projection took in the last few events. One thread writes, any may read.
final class Arrivals implements Reaction {

    private static final int KEPT = 1024;

    private final String projection;
    private final LongSupplier nanos;
    private final AtomicReferenceArray<Arrival> last = new AtomicReferenceArray<>(KEPT);

    private record Arrival(long position, long nanos) {}

    Arrivals(String projection, LongSupplier nanos) {
        this.projection = projection;
        this.nanos = nanos;
    }

    String projection() {
        return projection;
    }

    @Override
    public void react(RecordedEvent event) {
        last.set(slot(event.position()), new Arrival(event.position(), nanos.getAsLong()));
    }

    /// When the event at `position` was taken in; empty when it was not, or long ago.
    Optional<Long> of(long position) {
        return Optional.ofNullable(last.get(slot(position)))
                .filter(arrival -> arrival.position() == position)
                .map(Arrival::nanos);
    }

    private static int slot(long position) {
        return (int) (position % KEPT);
    }
}
