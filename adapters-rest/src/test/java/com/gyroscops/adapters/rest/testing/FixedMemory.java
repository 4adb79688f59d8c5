package com.gyroscops.adapters.rest.testing;

import com.gyroscops.eventsourcing.operations.StoreMemory;

/// A store's memory as a test says that it is.
public record FixedMemory(long bytes, long limit, boolean isFull) implements StoreMemory {}
