package com.gyroscops.application.execution;

import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.domain.shared.DomainEvent;
import java.util.List;

/// Puts facts into envelopes: an id, the stable name, and who and why.
public record EventStamp(EventTypes types, EventIds ids) {

    List<NewEvent> on(List<? extends DomainEvent> events, CommandMetadata metadata) {
        var ofEvents = metadata.ofEvents();
        return events.stream()
                .map(event -> new NewEvent(ids.next(), types.of(event), event, ofEvents))
                .toList();
    }
}
