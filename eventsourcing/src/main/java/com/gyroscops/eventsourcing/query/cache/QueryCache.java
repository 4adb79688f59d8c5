package com.gyroscops.eventsourcing.query.cache;

import java.util.List;
import java.util.Optional;

/// Outbound port: caches results with the log position at which they were correct.
///
/// It may forget results at any time; the caller checks whether a result is still valid. It may fail, which
/// [CacheLevels#guarded] treats as a miss. A returned result equals the stored one and is immutable as well.
/// Thread-safe.
public interface QueryCache {

    /// The last result stored under an equal key, if it is available.
    <A> Optional<CachedAnswer<A>> find(CacheKey<A> key);

    /// Stores `answer` instead of any previous one, on a best-effort basis, and possibly asynchronously.
    <A> void remember(CacheKey<A> key, CachedAnswer<A> answer);

    /// The status of each level, the nearest first.
    List<LevelStatus> levels();
}
