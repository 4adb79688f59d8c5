package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.query.cache.CacheMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/// Measures the query cache with Micrometer, level by level and as a whole.
final class CacheMeters implements CacheMeter {

    private final MeterRegistry registry;
    private final LongAdder answers = new LongAdder();
    private final LongAdder fromCache = new LongAdder();

    CacheMeters(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("gyroscops.cache.hit.rate", this, CacheMeters::hitRate)
                .description("Share of cacheable answers that came from the cache since the start.")
                .register(registry);
    }

    @Override
    public void lookedUp(String level, Lookup lookup) {
        counter("gyroscops.cache.lookups", "Lookups in each level of the query cache, by outcome.")
                .tag("level", level)
                .tag("outcome", lookup.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }

    @Override
    public void answered(String query, Source source) {
        answers.increment();
        if (source == Source.CACHE) {
            fromCache.increment();
        }
        counter("gyroscops.cache.answers", "Cacheable answers, by query and where they came from.")
                .tag("query", query)
                .tag("source", source.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }

    @Override
    public void invalidated(String query) {
        counter("gyroscops.cache.invalidations", "Cached answers that a later event invalidated, by query.")
                .tag("query", query)
                .register(registry)
                .increment();
    }

    private double hitRate() {
        return fromCache.sum() / (double) Math.max(1, answers.sum());
    }

    private static Counter.Builder counter(String name, String description) {
        return Counter.builder(name).description(description);
    }
}
