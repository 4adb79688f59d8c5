package com.gyroscops.explorer.trace;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The times at which a projection applied the latest events. One thread writes, any may read.
final class Arrivals {

    private static final int KEPT = 1024;

    private final AtomicReferenceArray<Arrival> last = new AtomicReferenceArray<>(KEPT);

    private record Arrival(long position, long nanos) {}

    void applied(long position, long nanos) {
        last.set(slot(position), new Arrival(position, nanos));
    }

    /// The time at which the event at `position` was applied; empty when it was not, or is no longer kept.
    Optional<Long> of(long position) {
        return Optional.ofNullable(last.get(slot(position)))
                .filter(arrival -> arrival.position() == position)
                .map(Arrival::nanos);
    }

    private static int slot(long position) {
        return (int) (position % KEPT);
    }
}
