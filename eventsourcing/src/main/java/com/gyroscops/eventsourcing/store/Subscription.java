package com.gyroscops.eventsourcing.store;

/// A standing request to be woken; closing it ends the wake-ups, closing it again does nothing.
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
