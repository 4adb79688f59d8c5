package com.gyroscops.eventsourcing.projection;

/// Is notified of failures in projections. Thread-safe; implementations never throw.
public interface ProjectionListener {

    /// A projection could not apply `event`, which became a dead letter, as will the later events of its stream.
    void deadLettered(String projection, DeadLetter event, Throwable reason);

    /// A projection, its rebuild or a reaction failed for another reason than an event.
    void failed(String projection, Throwable failure);
}
