package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// Reacts to live events with side effects, which a replay must not repeat.
///
/// It is given each event at most once, and only while it is new: never what was in the log before the start, nor what
/// a rebuild reads again. A reaction that fails, also with an error, is reported and not repeated, because half of it
/// may be done; the other reactions to the event go on.
@FunctionalInterface
public interface LiveEventHandler {

    void react(RecordedEvent event);
}
