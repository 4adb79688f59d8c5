package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import java.util.Optional;

/// The entry point to the events themselves. Results include every acknowledged append.
///
/// @param log the id of the log
public record EventUseCases(
        QueryGateway<FindEvents, EventViewPage> find,
        QueryGateway<GetEvent, Optional<EventView>> get,
        EventSubscriptions following,
        LogId log) {

    /// Creates the use cases.
    ///
    /// @param log the position of the log
    public static EventUseCases assemble(
            EventSearch search,
            EventReader reader,
            EventFeed feed,
            EventViews views,
            QueryPipeline queries,
            ReadPosition log) {
        return new EventUseCases(
                queries.aroundCacheable(new FindEventsHandler(search, views), log),
                queries.around(query -> reader.findById(query.eventId()).map(views::of), log),
                new LogSubscriptions(search, reader, feed, views),
                reader.logId());
    }
}
