package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.Map;

/// The outcome of an append: everything was stored, or nothing was.
public sealed interface AppendOutcome {

    /// Everything was stored and is visible to every reader.
    ///
    /// @param revisions the new revision of each stream in the request
    /// @param lastPosition the position of the request's last event; the head when it had none
    record Appended(Map<StreamId, Long> revisions, long lastPosition) implements AppendOutcome {

        public Appended {
            revisions = Map.copyOf(revisions);
        }
    }

    /// A stream was not at the expected revision.
    ///
    /// @param actual the stream's revision; 0 when it has no events
    record Conflict(StreamId stream, ExpectedRevision expected, long actual) implements AppendOutcome {}

    /// The log contains an event that a condition excludes.
    ///
    /// @param position the position of the first such event
    record ConditionViolated(AppendCondition condition, long position) implements AppendOutcome {}

    /// An event id already belongs to an event with other contents, or to an event of another append.
    record EventIdReused(EventId id) implements AppendOutcome {}

    /// The store has no room for these events. Reads continue, and a smaller append may fit.
    ///
    /// @param bytes the memory that the store uses
    /// @param limit the maximum
    record StoreFull(long bytes, long limit) implements AppendOutcome {}
}
