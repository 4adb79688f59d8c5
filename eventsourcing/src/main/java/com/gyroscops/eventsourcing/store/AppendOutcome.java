package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.Map;

/// The outcome of an append: everything was stored, or nothing was.
public sealed interface AppendOutcome {

    /// Everything is in the log, visible to every reader.
    ///
    /// @param revisions each stream of the request and the revision of its last event now
    /// @param lastPosition the position of the last event of the request; the head when it had none
    record Appended(Map<StreamId, Long> revisions, long lastPosition) implements AppendOutcome {

        public Appended {
            revisions = Map.copyOf(revisions);
        }
    }

    /// A stream was not as expected.
    ///
    /// @param actual the revision of the stream's last event; 0 when it has none
    record Conflict(StreamId stream, ExpectedRevision expected, long actual) implements AppendOutcome {}

    /// An event that a guard excludes is in the log.
    ///
    /// @param position where the first such event is
    record GuardViolated(Guard guard, long position) implements AppendOutcome {}

    /// An event id is taken by an event that says something else, or that was appended together with others.
    record EventIdReused(EventId id) implements AppendOutcome {}

    /// The store has no room for these events. Reads go on, and a smaller append may still fit.
    ///
    /// @param bytes what the store takes
    /// @param limit the most that it may take
    record StoreFull(long bytes, long limit) implements AppendOutcome {}
}
