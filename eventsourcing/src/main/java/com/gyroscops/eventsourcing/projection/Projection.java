package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// Turns events into a read model.
///
/// It gets the events of each stream in order, on one thread at a time, at least once: an event that it has already
/// applied must change nothing. At or before its checkpoint it gets only dead letters that have not been applied. It
/// handles its own sealed family of events exhaustively, and ignores other families.
public interface Projection {

    /// Applies `event` to the read model. An exception is attributed to the event or the projection, never to the log.
    void apply(RecordedEvent event);

    /// The position up to which every event was applied or became a dead letter, stored with the read model; 0 for
    /// none.
    long checkpoint();

    /// Moves the checkpoint to `position`; it never decreases.
    void moveTo(long position);

    /// The dead letters so far. A read model that is built again from the beginning has none.
    default DeadLetters deadLetters() {
        return new DeadLetters();
    }
}
