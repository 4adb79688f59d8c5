package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Collection;
import java.util.List;

/// Outbound port: observes events that projections apply. Thread-safe.
@FunctionalInterface
public interface ProjectionObserver {

    /// A projection has applied an event that is new: replays and rebuilds are not told.
    void applied(String projection, RecordedEvent event);

    /// What tells all of `observers` of one projection: to be given to it as a reaction.
    static LiveEventHandler reaction(String projection, Collection<? extends ProjectionObserver> observers) {
        var all = List.<ProjectionObserver>copyOf(observers);
        return event -> all.forEach(observer -> observer.applied(projection, event));
    }
}
