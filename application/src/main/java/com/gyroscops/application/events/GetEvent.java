package com.gyroscops.application.events;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.query.Query;
import java.util.Optional;

/// What is this event (S66)? Empty when there is none.
public record GetEvent(EventId eventId) implements Query<Optional<EventView>> {}
