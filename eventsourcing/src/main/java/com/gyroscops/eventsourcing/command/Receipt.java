package com.gyroscops.eventsourcing.command;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.List;

/// The result of an accepted command: its events, revision and position, but no state.
///
/// @param revision the aggregate's revision after the command
/// @param position the log position of the command's last event, or of the aggregate's last event when nothing had to
///     change
/// @param events the events; empty when nothing had to change
/// @param replayed whether this is the stored result of an earlier, equal request
public record Receipt(StreamId stream, long revision, long position, List<Emitted> events, boolean replayed)
        implements Acknowledgement<Receipt> {

    public Receipt {
        events = List.copyOf(events);
    }

    /// An event that the command led to.
    public record Emitted(EventId id, EventType type) {}

    @Override
    public int newEvents() {
        return replayed ? 0 : events.size();
    }

    @Override
    public boolean isFinal() {
        return true;
    }

    @Override
    public Receipt asReplayed() {
        return new Receipt(stream, revision, position, events, true);
    }
}
