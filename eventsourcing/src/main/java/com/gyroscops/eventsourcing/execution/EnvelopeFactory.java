package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.event.DerivedIds;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.NewEvent;
import java.util.List;

/// Adds the envelope to events: id, stored type and metadata. Thread-safe.
public final class EnvelopeFactory {

    private final EventTypes types;
    private final EventIds ids;
    private final Interner organizations = new Interner();
    private final Interner users = new Interner();

    public EnvelopeFactory(EventTypes types, EventIds ids) {
        this.types = types;
        this.ids = ids;
    }

    List<NewEvent> wrap(List<?> events, EventMetadata metadata) {
        return wrap(events, metadata, ids);
    }

    /// Wraps events of a command that may be delivered again: in each delivery they have the same ids.
    List<NewEvent> wrapRepeatable(List<?> events, EventMetadata metadata) {
        return wrap(events, metadata, DerivedIds.eventsOf(metadata.commandId()));
    }

    private List<NewEvent> wrap(List<?> events, EventMetadata metadata, EventIds ids) {
        var newEvents = new NewEvent[events.size()];
        for (var i = 0; i < newEvents.length; i++) {
            var event = events.get(i);
            newEvents[i] = new NewEvent(ids.next(), types.of(event), event, metadata);
        }
        // An immutable list that the append need not copy.
        return List.of(newEvents);
    }

    /// The part of a command's metadata that all of its events have.
    EventMetadata eventMetadata(CommandMetadata metadata) {
        return new EventMetadata(
                metadata.correlationId(),
                metadata.causationId(),
                metadata.commandId(),
                organizations.of(metadata.organizationId()),
                users.of(metadata.userId()));
    }

    /// Lets later events share the organization and the user of `metadata`, whose events have been appended.
    void appended(EventMetadata metadata) {
        organizations.keep(metadata.organizationId());
        users.keep(metadata.userId());
    }
}
