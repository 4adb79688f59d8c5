package com.gyroscops.application.projection;

import com.gyroscops.application.event.RecordedEvent;

/// Turns events into a read model.
///
/// It is given every event in the order of positions, by one thread at a time, at least once: an event at or below
/// [#checkpoint] changes nothing (B30).
public interface Projection {

    /// A stable name, as health and metrics show it.
    String name();

    /// The position of the last event that is in the read model; it is kept together with it. 0 for none.
    long checkpoint();

    /// Takes `event` into the read model and moves the checkpoint to it, both or neither.
    void apply(RecordedEvent event);
}
