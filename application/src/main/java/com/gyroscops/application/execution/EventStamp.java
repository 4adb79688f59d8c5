package com.gyroscops.application.execution;

import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;

/// Puts facts into envelopes: an id, the stable name, and who and why. Safe for use by many threads.
public final class EventStamp {

    private final EventTypes types;
    private final EventIds ids;
    private final Canonical<OrganizationId> organizations = new Canonical<>(OrganizationId::value);
    private final Canonical<UserId> users = new Canonical<>(UserId::value);

    public EventStamp(EventTypes types, EventIds ids) {
        this.types = types;
        this.ids = ids;
    }

    List<NewEvent> on(List<? extends DomainEvent> events, CommandMetadata metadata) {
        var ofEvents = ofEvents(metadata);
        return events.stream()
                .map(event -> new NewEvent(ids.next(), types.of(event), event, ofEvents))
                .toList();
    }

    /// What every event of the command keeps of its metadata (B26).
    private EventMetadata ofEvents(CommandMetadata metadata) {
        return new EventMetadata(
                metadata.correlationId(),
                metadata.causationId(),
                metadata.commandId(),
                organizations.of(metadata.organizationId()),
                users.of(metadata.userId()));
    }
}
