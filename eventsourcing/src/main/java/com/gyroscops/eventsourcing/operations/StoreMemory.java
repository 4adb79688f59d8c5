package com.gyroscops.eventsourcing.operations;

/// Outbound port: the memory used by the event store, with its indexes and read models. Thread-safe.
public interface StoreMemory {

    /// The bytes that are taken, estimated by the sizes of objects; what follows the log counts as if it had caught up.
    long bytes();

    /// The most bytes that may be taken; appends that would take more are refused.
    long limit();

    /// Whether the last append was refused because it did not fit. A smaller one may still fit.
    boolean isFull();
}
