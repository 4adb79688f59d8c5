package com.gyroscops.eventsourcing.projection;

import java.util.List;
import java.util.function.LongSupplier;

/// A read model that is being rebuilt while the current one serves.
///
/// @param show lets queries see it
record Rebuild(EventProcessor copy, Runnable show) {

    /// Near enough for the rest to be read while the one that lives stands still.
    private static final long CLOSE = 500;

    static Rebuild into(ShadowReadModel candidate, String name, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        return new Rebuild(new EventProcessor(name, candidate.projection(), reactions, engine), candidate.show());
    }

    /// Follows the one that lives, which goes on meanwhile, and is never ahead of it.
    void comeClose(LongSupplier live) {
        do {
            copy.catchUp(live.getAsLong());
        } while (live.getAsLong() - copy.position() > CLOSE && !copy.isStopped());
    }
}
