package com.gyroscops.eventsourcing.query.cache;

import java.util.List;
import java.util.Optional;

/// Outbound port: caches results with the log position at which they were correct.
///
/// It may forget at any time, and the caller decides whether what it remembers still holds. It may fail, too: that is a
/// miss for [CacheLevels#guarded], never an error for the asker. What it gives is equal to what it was given, and
/// immutable as that. Thread-safe.
public interface QueryCache {

    /// What was remembered last under an equal key, as far as is known here.
    <A> Optional<CachedAnswer<A>> find(CacheKey<A> key);

    /// Remembers `answer` instead of what there was, at best; it need not be done when this returns.
    <A> void remember(CacheKey<A> key, CachedAnswer<A> answer);

    /// How each level is, the nearest first.
    List<LevelStatus> levels();
}
