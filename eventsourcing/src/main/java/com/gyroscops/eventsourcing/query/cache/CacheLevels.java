package com.gyroscops.eventsourcing.query.cache;

/// Combines the levels of the query cache.
public final class CacheLevels {

    private CacheLevels() {}

    /// Adds metrics to `cache`, and treats its failures as misses.
    ///
    /// @param level `L1` is the nearest
    public static QueryCache guarded(QueryCache cache, String level, CacheMeter meter) {
        return new GuardedCache(cache, level, meter);
    }

    /// Combines two levels: a lookup that misses in `near` is made in `far`.
    public static QueryCache tiered(QueryCache near, QueryCache far) {
        return new TieredCache(near, far);
    }
}
