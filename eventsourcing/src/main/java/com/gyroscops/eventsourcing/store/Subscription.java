package com.gyroscops.eventsourcing.store;

/// A subscription to wake-ups; closing it ends them, and closing it again has no effect.
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
