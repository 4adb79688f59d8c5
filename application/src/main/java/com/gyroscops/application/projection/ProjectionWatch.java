package com.gyroscops.application.projection;

/// Hears of what does not go as it should. Safe for use by many threads; it never throws.
public interface ProjectionWatch {

    /// A projection could not take in `event`, which is set aside, as is what follows in its stream.
    void parked(String projection, ParkedEvent event, Throwable reason);

    /// A projection, its rebuild or a reaction failed at something else than an event.
    void failed(String projection, Throwable failure);
}
