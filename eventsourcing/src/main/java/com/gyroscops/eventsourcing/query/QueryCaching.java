package com.gyroscops.eventsourcing.query;

import com.gyroscops.eventsourcing.query.cache.CacheMeter;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.LogId;
import java.time.InstantSource;
import java.util.Objects;

/// The dependencies of cached queries.
///
/// @param search finds events that invalidate a result
/// @param clock determines the age of a result
/// @param log the id of the log
public record QueryCaching(QueryCache cache, EventSearch search, InstantSource clock, CacheMeter meter, LogId log) {

    public QueryCaching {
        Objects.requireNonNull(cache, "cache");
        Objects.requireNonNull(search, "search");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(log, "log");
    }
}
