package com.gyroscops.bootstrap;

/// The limits of caches and stored outcomes in a heap of a given size: those in the settings, reduced on a small heap
/// to leave room for events.
///
/// @param heap the maximum size of the heap in bytes
record HeapShares(long heap, Settings settings) {

    /// The maximum size of a cached state with its entry: measured and rounded up.
    private static final int STATE_BYTES = 320;

    private static final int SHARE = 16;

    /// The divisor for the part of the heap that requests and the garbage collector need, and its minimum.
    private static final int WORK_SHARE = 5;

    private static final long MIN_WORK = 14L << 20;

    /// The memory of a request per byte of its body while it is processed: an estimate for batches.
    private static final int BYTES_OF_A_BODY_BYTE = 16;

    HeapShares(Settings settings) {
        this(Runtime.getRuntime().maxMemory(), settings);
    }

    /// The maximum memory of cached results: at most a sixteenth of the heap.
    int cacheBytes() {
        return (int) Math.min(settings.cacheBytes(), heap / SHARE);
    }

    /// The maximum number of cached states: at most as many as fit a sixteenth of the heap.
    int states() {
        return (int) Math.min(settings.stateCacheSize(), heap / SHARE / STATE_BYTES);
    }

    /// The maximum memory of outcomes under idempotency keys: at most a sixteenth of the heap.
    long idempotencyBytes() {
        return Math.min(settings.idempotencyBytes(), heap / SHARE);
    }

    /// The maximum total size of bodies being processed, so that requests take at most half of [#work].
    int bodyBudget() {
        return (int) Math.min(work() / 2 / BYTES_OF_A_BODY_BYTE, Integer.MAX_VALUE);
    }

    /// The memory for requests and the garbage collector.
    long work() {
        return Math.max(MIN_WORK, heap / WORK_SHARE);
    }

    /// The maximum memory of all caches and stored outcomes.
    long bytes() {
        return cacheBytes() + (long) STATE_BYTES * states() + idempotencyBytes();
    }
}
