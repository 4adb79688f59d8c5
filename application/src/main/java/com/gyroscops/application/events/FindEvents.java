package com.gyroscops.application.events;

import com.gyroscops.application.query.Query;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventPageRequest;

/// Which events match?
public record FindEvents(EventCriteria criteria, EventPageRequest page) implements Query<EventViewPage> {}
