package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Collection;
import java.util.List;

/// Outbound port: observes events that projections apply. Thread-safe.
@FunctionalInterface
public interface ProjectionObserver {

    /// A projection has applied a new event. Not called for replays and rebuilds.
    void applied(String projection, RecordedEvent event);

    /// A reaction that notifies all of `observers` of one projection.
    static LiveEventHandler reaction(String projection, Collection<? extends ProjectionObserver> observers) {
        var all = List.<ProjectionObserver>copyOf(observers);
        return event -> all.forEach(observer -> observer.applied(projection, event));
    }
}
