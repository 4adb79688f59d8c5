package com.gyroscops.eventsourcing.query.cache;

/// Combines the levels of the query cache.
public final class CacheLevels {

    private CacheLevels() {}

    /// `cache`, measured, and without errors: what fails is a miss.
    ///
    /// @param level `L1` is the nearest
    public static QueryCache guarded(QueryCache cache, String level, CacheMeter meter) {
        return new GuardedCache(cache, level, meter);
    }

    /// One cache of two levels: what the near one does not know, the far one may.
    public static QueryCache tiered(QueryCache near, QueryCache far) {
        return new TieredCache(near, far);
    }
}
