package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;

/// Answers [GetEvent] from the store.
record GetEventHandler(EventReader reader, EventCodec codec) implements QueryHandler<GetEvent, Optional<EventView>> {

    @Override
    public Optional<EventView> handle(GetEvent query) {
        return reader.findById(query.eventId()).map(event -> EventView.of(event, codec));
    }
}
