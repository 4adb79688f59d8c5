package com.gyroscops.application.events;

import com.gyroscops.application.query.Query;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;

/// Which events match?
public record FindEvents(EventQuery events, EventPageRequest page) implements Query<EventViewPage> {}
