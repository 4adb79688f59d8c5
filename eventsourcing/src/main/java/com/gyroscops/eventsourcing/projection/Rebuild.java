package com.gyroscops.eventsourcing.projection;

import java.util.List;
import java.util.function.LongSupplier;

/// A read model that is being rebuilt while the current one serves.
///
/// @param publish makes it visible to queries
record Rebuild(EventProcessor copy, Runnable publish) {

    /// The lag in events up to which the rest is read while the live projection is paused.
    private static final long MAX_LAG = 500;

    static Rebuild into(
            ShadowReadModel candidate, String name, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        return new Rebuild(new EventProcessor(name, candidate.projection(), reactions, engine), candidate.publish());
    }

    /// Catches up with the live projection to within [#MAX_LAG] events, while it keeps running.
    void catchUpWith(LongSupplier live) {
        do {
            copy.catchUp(live.getAsLong());
        } while (live.getAsLong() - copy.position() > MAX_LAG && !copy.isStopped());
    }
}
