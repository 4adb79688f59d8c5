package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.search.EventSearch;

/// Answers [FindEvents] from the store's indexes.
record FindEventsHandler(EventSearch search, EventViews views) implements QueryHandler<FindEvents, EventViewPage> {

    @Override
    public EventViewPage handle(FindEvents query) {
        var page = search.search(query.events(), query.page());
        return new EventViewPage(page.events().stream().map(views::of).toList(), page.next());
    }
}
