package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.search.EventSearch;

/// Answers [FindEvents] from the store's indexes.
record FindEventsHandler(EventSearch search, EventCodec codec) implements QueryHandler<FindEvents, EventViewPage> {

    @Override
    public EventViewPage handle(FindEvents query) {
        var page = search.search(query.events(), query.page());
        var views =
                page.events().stream().map(event -> EventView.of(event, codec)).toList();
        return new EventViewPage(views, page.next());
    }
}
