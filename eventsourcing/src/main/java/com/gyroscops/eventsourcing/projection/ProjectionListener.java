package com.gyroscops.eventsourcing.projection;

/// Is notified of failures in projections. Thread-safe; it never throws.
public interface ProjectionListener {

    /// A projection could not apply `event`, which is now a dead letter, as is what follows in its stream.
    void deadLettered(String projection, DeadLetter event, Throwable reason);

    /// A projection, its rebuild or a reaction failed at something else than an event.
    void failed(String projection, Throwable failure);
}
