package com.gyroscops.eventsourcing.query.cache;

/// Outbound port: metrics of the query cache. Thread-safe.
public interface CacheMeter {

    /// The outcome of a lookup in a level, or a failed write to it.
    enum Lookup {
        HIT,
        MISS,
        ERROR
    }

    /// The source of a result.
    enum Source {
        /// The cache, whose result was still valid.
        CACHE,
        /// The log, because no valid result was cached.
        LOG
    }

    /// Records a lookup in a level.
    void lookedUp(String level, Lookup lookup);

    /// Records a result.
    ///
    /// @param query the kind of query, such as `FindEvents`
    void answered(String query, Source source);

    /// Records a cached result that a later event has invalidated.
    void invalidated(String query);
}
