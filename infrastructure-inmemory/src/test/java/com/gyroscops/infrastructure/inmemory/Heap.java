package com.gyroscops.infrastructure.inmemory;

/// The heap of this process.
public final class Heap {

    /// The number of collections after which no less was reachable, so that nothing of earlier tests is left.
    private static final int TRIES = 4;

    /// A decrease that does not count, in bytes.
    private static final long TOLERANCE = 1_024;

    private Heap() {}

    /// The reachable bytes: the minimum of measurements after garbage collections, until they no longer decrease.
    public static long live() {
        var least = Long.MAX_VALUE;
        for (var tries = 0; tries < TRIES; tries++) {
            System.gc();
            var runtime = Runtime.getRuntime();
            var used = runtime.totalMemory() - runtime.freeMemory();
            if (used < least - TOLERANCE) {
                tries = 0;
            }
            least = Math.min(least, used);
        }
        return least;
    }
}
