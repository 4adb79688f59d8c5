package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;

/// The ports of one event store.
public record StorePorts(
        EventAppender appender, EventReader reader, BoundaryReader boundaries, EventSearch search, EventFeed feed) {

    /// The ports of a store that implements all of them.
    public static <S extends EventAppender & EventReader & BoundaryReader & EventSearch & EventFeed> StorePorts of(
            S store) {
        return new StorePorts(store, store, store, store, store);
    }
}
