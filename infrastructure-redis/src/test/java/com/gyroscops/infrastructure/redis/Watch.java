package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.eventlog.FindEvents;
import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CacheMeter;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Observes a cache: its lookups, and whether an invalidation was correct.
final class Watch implements CacheMeter {

    private final EventReader log;
    private final Map<String, Long> hits = new HashMap<>();
    private final List<String> needless = new ArrayList<>();

    private @Nullable FindEvents asked;
    private long found;
    private long fromCache;
    private long invalidations;

    Watch(EventReader log) {
        this.log = log;
    }

    void asks(FindEvents query) {
        asked = query;
    }

    long hits() {
        return fromCache;
    }

    long hitsOf(String level) {
        return hits.getOrDefault(level, 0L);
    }

    long invalidations() {
        return invalidations;
    }

    List<String> needlessInvalidations() {
        return needless;
    }

    QueryCache over(QueryCache cache) {
        return new QueryCache() {
            @Override
            public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
                var answer = cache.find(key);
                found = answer.map(CachedAnswer::position).orElse(-1L);
                return answer;
            }

            @Override
            public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
                cache.remember(key, answer);
            }

            @Override
            public List<LevelStatus> levels() {
                return cache.levels();
            }
        };
    }

    @Override
    public void lookedUp(String level, Lookup lookup) {
        if (lookup == Lookup.HIT) {
            hits.merge(level, 1L, Long::sum);
        }
    }

    @Override
    public void answered(String query, Source source) {
        if (source == Source.CACHE) {
            fromCache++;
        }
    }

    @Override
    public void invalidated(String query) {
        invalidations++;
        if (log.readAll(found, Integer.MAX_VALUE).stream().noneMatch(this::matters)) {
            needless.add("nothing that matters to " + asked + " happened after " + found);
        }
    }

    private boolean matters(RecordedEvent event) {
        return asked != null && asked.changedBy().matches(event, Tags::of);
    }
}
