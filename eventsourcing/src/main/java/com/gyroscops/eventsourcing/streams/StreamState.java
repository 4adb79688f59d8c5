package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.aggregate.CommandOption;
import java.time.Instant;
import java.util.List;

/// The state of an aggregate, folded from the events of its stream.
///
/// @param revision the revision of the last event in this state
/// @param position the position of that event in the log
/// @param timestamp the time of that event
/// @param kind the name of the state's class
/// @param state the state itself, or the view that the aggregate is shown by
/// @param commands what each command would do; empty for a point in the past, on which no command is decided
public record StreamState(
        String aggregateType,
        String aggregateId,
        long revision,
        long position,
        Instant timestamp,
        String kind,
        Object state,
        List<CommandOption> commands) {

    public StreamState {
        commands = List.copyOf(commands);
    }
}
