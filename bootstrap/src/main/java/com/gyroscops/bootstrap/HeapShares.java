package com.gyroscops.bootstrap;

/// The bounds of what is remembered beside the store, in a heap of a given size: what the settings say, and on a small heap
/// less, so that room for events is left.
///
/// @param heap the most bytes that the heap may have
record HeapShares(long heap, Settings settings) {

    /// What a remembered state takes at most, with its place in the cache: measured, and rounded up.
    private static final int STATE_BYTES = 320;

    private static final int SHARE = 16;

    /// The part of the heap that requests and the garbage collector need, and the least of it.
    private static final int WORK_SHARE = 5;

    private static final long LEAST_WORK = 14L << 20;

    /// How many bytes a request takes while it is answered, for each byte of its body: an estimate for batches.
    private static final int BYTES_OF_A_BODY_BYTE = 16;

    HeapShares(Settings settings) {
        this(Runtime.getRuntime().maxMemory(), settings);
    }

    /// How much memory remembered answers may take: never more than a sixteenth of the heap.
    int cacheBytes() {
        return (int) Math.min(settings.cacheBytes(), heap / SHARE);
    }

    /// How many states are remembered: never more than fit a sixteenth of the heap.
    int states() {
        return (int) Math.min(settings.stateCacheSize(), heap / SHARE / STATE_BYTES);
    }

    /// How much memory outcomes may take that are remembered by their idempotency keys: never more than a sixteenth of the
    /// heap.
    long idempotencyBytes() {
        return Math.min(settings.idempotencyBytes(), heap / SHARE);
    }

    /// How many bytes of bodies are received and answered at a time, so that requests take half of [#work] at most.
    int bodyRoom() {
        return (int) Math.min(work() / 2 / BYTES_OF_A_BODY_BYTE, Integer.MAX_VALUE);
    }

    /// What is left to requests and to the garbage collector.
    long work() {
        return Math.max(LEAST_WORK, heap / WORK_SHARE);
    }

    /// What all that is remembered takes at most.
    long bytes() {
        return cacheBytes() + (long) STATE_BYTES * states() + idempotencyBytes();
    }
}
