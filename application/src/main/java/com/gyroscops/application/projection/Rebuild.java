package com.gyroscops.application.projection;

import java.util.function.LongSupplier;

/// A read model that is being filled again, beside the one that lives.
///
/// @param show lets queries see it
record Rebuild(Intake copy, Runnable show) {

    /// Near enough for the rest to be read while the one that lives stands still.
    private static final long CLOSE = 500;

    /// Follows the one that lives, which goes on meanwhile, and is never ahead of it.
    void comeClose(LongSupplier live) {
        do {
            copy.catchUp(live.getAsLong());
        } while (live.getAsLong() - copy.position() > CLOSE && !copy.isStopped());
    }
}
