package com.gyroscops.application.events;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import java.util.Optional;

/// The door to the events themselves. What is asked here sees every append that was acknowledged before.
public record EventUseCases(
        QueryGateway<FindEvents, EventViewPage> find,
        QueryGateway<GetEvent, Optional<EventView>> get,
        EventFollowing following) {

    /// Puts the use cases together.
    ///
    /// @param log how far the log has come
    public static EventUseCases assemble(
            EventSearch search,
            EventReader reader,
            EventFeed feed,
            EventCodec codec,
            QueryPipelines queries,
            ReadPosition log) {
        return new EventUseCases(
                queries.aroundCacheable(new FindEventsHandler(search, codec), log),
                queries.around(new GetEventHandler(reader, codec), log),
                new FollowingTheLog(search, reader, feed, codec));
    }
}
