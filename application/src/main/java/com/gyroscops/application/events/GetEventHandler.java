package com.gyroscops.application.events;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.query.QueryHandler;
import com.gyroscops.application.store.EventReader;
import java.util.Optional;

/// Answers [GetEvent] from the store.
record GetEventHandler(EventReader reader, EventCodec codec) implements QueryHandler<GetEvent, Optional<EventView>> {

    @Override
    public Optional<EventView> handle(GetEvent query) {
        return reader.findById(query.eventId()).map(event -> EventView.of(event, codec));
    }
}
