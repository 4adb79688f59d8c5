package com.gyroscops.eventsourcing.query.cache;

/// Outbound port: metrics of the query cache. Thread-safe.
public interface CacheMeter {

    /// What came of one look into a level, or of a write to it that failed.
    enum Look {
        HIT,
        MISS,
        ERROR
    }

    /// Where one answer came from.
    enum Source {
        /// The cache: nothing that matters has happened since.
        CACHE,
        /// The log, for want of a remembered answer.
        LOG
    }

    /// Takes note of one look into a level.
    void looked(String level, Look look);

    /// Takes note of one answer.
    ///
    /// @param query the kind of query, such as `FindEvents`
    void answered(String query, Source source);

    /// Takes note of a remembered answer that a later event has made untrue.
    void invalidated(String query);
}
