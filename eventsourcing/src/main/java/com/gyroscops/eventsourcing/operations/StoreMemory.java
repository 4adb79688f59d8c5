package com.gyroscops.eventsourcing.operations;

/// Outbound port: the memory used by the event store, with its indexes and read models. Thread-safe.
public interface StoreMemory {

    /// The used memory in bytes, estimated from the sizes of objects. Indexes that are behind the log are counted as if
    /// they had caught up.
    long bytes();

    /// The maximum in bytes; larger appends are refused.
    long limit();

    /// Whether the last append was refused for lack of memory. A smaller one may still fit.
    boolean isFull();
}
