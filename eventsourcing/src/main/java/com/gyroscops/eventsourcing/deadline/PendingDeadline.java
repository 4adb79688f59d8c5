package com.gyroscops.eventsourcing.deadline;

import com.gyroscops.eventsourcing.event.DerivedIds;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.time.Instant;

/// A deadline that no event has withdrawn.
///
/// @param due the first instant at which it is due
/// @param setBy the event that set it
public record PendingDeadline(DeadlineType type, Instant due, RecordedEvent setBy) {

    public StreamId stream() {
        return setBy.stream();
    }

    PolicyCommand<?> command() {
        return type.command(stream().aggregateId(), due);
    }

    /// The same in each attempt, and unlike that of any other deadline.
    MessageId commandId() {
        return DerivedIds.command("deadline", type.name(), setBy.id().toString());
    }
}
