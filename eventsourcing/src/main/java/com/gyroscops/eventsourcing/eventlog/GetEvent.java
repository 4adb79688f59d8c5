package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// An event by its id. Empty when there is none.
public record GetEvent(EventId eventId) implements Query<Optional<EventView>> {}
