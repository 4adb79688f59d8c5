package com.gyroscops.bootstrap;

import com.google.common.io.Closer;
import com.google.inject.Exposed;
import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.StoreDescription;
import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.InstantSource;

/// Binds the in-memory adapters, and exposes only the ports that they implement.
final class StoreModule extends PrivateModule {

    private final Settings settings;
    private final StoreLimit limit;

    /// @param limit the maximum size of the store in bytes
    StoreModule(Settings settings, StoreLimit limit) {
        this.settings = settings;
        this.limit = limit;
    }

    @Override
    protected void configure() {
        bind(Settings.class).toInstance(settings);
        expose(Settings.class);
    }

    @Provides
    @Singleton
    InMemoryAdapters.Store store(InstantSource clock, EventCodec codec, EventTags tags) {
        return InMemoryAdapters.store(clock, settings.bulkSize(), codec, tags, limit);
    }

    @Provides
    @Exposed
    StoreMemory memory(InMemoryAdapters.Store store) {
        return store.memory();
    }

    @Provides
    @Exposed
    EventAppender appender(InMemoryAdapters.Store store) {
        return store.appender();
    }

    @Provides
    @Exposed
    EventReader reader(InMemoryAdapters.Store store) {
        return store.reader();
    }

    @Provides
    @Exposed
    BoundaryReader boundaries(InMemoryAdapters.Store store) {
        return store.boundaries();
    }

    @Provides
    @Exposed
    EventSearch search(InMemoryAdapters.Store store) {
        return store.search();
    }

    @Provides
    @Exposed
    EventFeed feed(InMemoryAdapters.Store store) {
        return store.feed();
    }

    @Provides
    @Exposed
    IndexMaintenance maintenance(InMemoryAdapters.Store store) {
        return store.maintenance();
    }

    @Provides
    @Exposed
    @Singleton
    EventAnalytics analytics(InMemoryAdapters.Store store, Closer closer) {
        var analytics = InMemoryAdapters.analytics(store);
        closer.register(analytics.following()::close);
        return analytics.counts();
    }

    @Provides
    @Exposed
    @Singleton
    Conversations conversations(InMemoryAdapters.Store store) {
        return InMemoryAdapters.conversations(store);
    }

    @Provides
    @Exposed
    @Singleton
    StreamIndex streams(InMemoryAdapters.Store store) {
        return InMemoryAdapters.streams(store);
    }

    @Provides
    @Exposed
    StoreDescription description() {
        return InMemoryAdapters.description();
    }

    @Provides
    @Exposed
    @Singleton
    IdempotencyStore idempotency(Meters meters) {
        var idempotency = InMemoryAdapters.idempotency(
                settings.idempotencyKeys(), new HeapShares(settings).idempotencyBytes(), settings.idempotencyAge());
        meters.watch(idempotency.keys(), idempotency.bytes());
        return idempotency.store();
    }

    @Provides
    @Exposed
    @Singleton
    StateCache<Object> states() {
        return InMemoryAdapters.states(new HeapShares(settings).states());
    }

    @Provides
    @Exposed
    @Singleton
    PolicyCheckpoints policyCheckpoints() {
        return InMemoryAdapters.policyCheckpoints();
    }

    @Provides
    @Exposed
    DocumentStores documents(InMemoryAdapters.Store store) {
        return InMemoryAdapters.documents(store);
    }

    @Provides
    @Exposed
    @Singleton
    EventIds eventIds() {
        return InMemoryAdapters.eventIds();
    }

    @Provides
    @Exposed
    @Singleton
    EventCodec codec(Aggregates aggregates) {
        return new JacksonEventCodec(aggregates.types(), aggregates.upcasters());
    }
}
