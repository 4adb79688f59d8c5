package com.gyroscops.bootstrap;

import com.google.common.io.Closer;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.eventsourcing.query.QueryCaching;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.EventReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;

/// Binds the query cache and its metrics.
final class CacheModule extends AbstractModule {

    @Provides
    @Singleton
    CacheMeters cacheMeters(MeterRegistry registry) {
        return new CacheMeters(registry);
    }

    @Provides
    @Singleton
    Caches caches(Settings settings, CacheMeters meters, Closer closer) {
        var caches = Caches.of(settings, meters);
        closer.register(caches::close);
        return caches;
    }

    @Provides
    @Singleton
    Optional<QueryCaching> caching(
            Caches caches, EventSearch search, InstantSource clock, CacheMeters meters, EventReader reader) {
        return caches.cache().map(cache -> new QueryCaching(cache, search, clock, meters, reader.logId()));
    }
}
