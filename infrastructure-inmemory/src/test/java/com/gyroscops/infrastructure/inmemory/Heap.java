package com.gyroscops.infrastructure.inmemory;

/// The heap of this process.
public final class Heap {

    private static final int TRIES = 4;

    private Heap() {}

    /// The reachable bytes: the minimum of several measurements after garbage collections.
    public static long live() {
        var least = Long.MAX_VALUE;
        for (var i = 0; i < TRIES; i++) {
            System.gc();
            var runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
