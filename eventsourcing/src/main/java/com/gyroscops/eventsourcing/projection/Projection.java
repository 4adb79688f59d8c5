package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// Turns events into a read model.
///
/// It is given the events of each stream in their order, by one thread at a time, at least once: an event that its
/// stream has already brought changes nothing. At or before the checkpoint it is given only what was a dead letter,
/// until that is applied. It handles its own sealed family of events exhaustively, and ignores other families.
public interface Projection {

    /// Takes `event` into the read model. What it throws is this event's fault, or its own, and never the log's.
    void apply(RecordedEvent event);

    /// The position up to which every event has been applied or made a dead letter; kept with the read model. 0 for
    /// none.
    long checkpoint();

    /// Moves the checkpoint to `position`; it never goes back.
    void moveTo(long position);
}
