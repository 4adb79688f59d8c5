package com.gyroscops.adapters.rest.testing;

import com.gyroscops.eventsourcing.operations.StoreMemory;

/// A store's memory with the values that a test sets.
public record FixedMemory(long bytes, long limit, boolean isFull) implements StoreMemory {}
