package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// Reacts to live events with side effects, which a replay must not repeat.
///
/// It is called at most once for each event, and only while that is new: never for events from before the start, nor
/// during a rebuild. A reaction that throws an exception or an error is reported and not repeated, because it may have
/// been partly executed; the other reactions to the event still run.
@FunctionalInterface
public interface LiveEventHandler {

    void react(RecordedEvent event);
}
