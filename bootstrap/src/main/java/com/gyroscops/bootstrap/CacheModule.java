package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.application.query.AnswerCaching;
import com.gyroscops.application.query.cache.StoreIncarnation;
import com.gyroscops.application.search.EventSearch;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;

/// Where answers are remembered, and how it is measured.
final class CacheModule extends AbstractModule {

    @Provides
    @Singleton
    CacheMeters cacheMeters(MeterRegistry registry) {
        return new CacheMeters(registry);
    }

    @Provides
    @Singleton
    Caches caches(Settings settings, CacheMeters meters) {
        return Caches.of(settings, meters);
    }

    @Provides
    @Singleton
    Optional<AnswerCaching> caching(Caches caches, EventSearch search, CacheMeters meters, StoreIncarnation store) {
        return caches.cache().map(cache -> new AnswerCaching(cache, search, Clock.systemUTC(), meters, store));
    }
}
