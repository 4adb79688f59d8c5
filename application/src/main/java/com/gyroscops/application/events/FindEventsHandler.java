package com.gyroscops.application.events;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.query.QueryHandler;
import com.gyroscops.application.search.EventSearch;

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
