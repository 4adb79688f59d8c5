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

    List<NewEvent> on(List<? extends DomainEvent> events, EventMetadata metadata) {
        var stamped = new NewEvent[events.size()];
        for (var i = 0; i < stamped.length; i++) {
            var event = events.get(i);
            stamped[i] = new NewEvent(ids.next(), types.of(event), event, metadata);
        }
        // Without room for null, so that an append need not copy it.
        return List.of(stamped);
    }

    /// What every event of the command keeps of its metadata (B26).
    EventMetadata ofEvents(CommandMetadata metadata) {
        return new EventMetadata(
                metadata.correlationId(),
                metadata.causationId(),
                metadata.commandId(),
                organizations.of(metadata.organizationId()),
                users.of(metadata.userId()));
    }
}
