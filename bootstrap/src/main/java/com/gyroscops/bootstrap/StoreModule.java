package com.gyroscops.bootstrap;

import com.google.inject.Exposed;
import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.application.analytics.EventAnalytics;
import com.gyroscops.application.billing.payment.ExchangeRateSource;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.application.operations.IndexMaintenance;
import com.gyroscops.application.operations.StoreDescription;
import com.gyroscops.application.pipeline.IdempotencyStore;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.cache.StoreIncarnation;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.time.InstantSource;

/// The in-memory adapters, of which nothing is seen outside but the ports that they implement.
final class StoreModule extends PrivateModule {

    private final Settings settings;

    StoreModule(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void configure() {
        bind(Settings.class).toInstance(settings);
        expose(Settings.class);
    }

    @Provides
    @Singleton
    InMemoryAdapters.Store store(InstantSource clock, EventCodec codec) {
        return InMemoryAdapters.store(clock, settings.bulkSize(), codec);
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
    EventAnalytics analytics(InMemoryAdapters.Store store) {
        return InMemoryAdapters.analytics(store.reader(), store.feed());
    }

    @Provides
    @Exposed
    StoreIncarnation incarnation(InMemoryAdapters.Store store) {
        return store.incarnation();
    }

    @Provides
    @Exposed
    StoreDescription description() {
        return InMemoryAdapters.description();
    }

    @Provides
    @Exposed
    @Singleton
    IdempotencyStore idempotency() {
        return InMemoryAdapters.idempotency(settings.idempotencyKeys(), settings.idempotencyAge());
    }

    @Provides
    @Exposed
    @Singleton
    StateCache<Payment> paymentStates() {
        return InMemoryAdapters.states(settings.stateCacheSize());
    }

    @Provides
    @Exposed
    @Singleton
    ReadModel<PaymentViews> paymentViews() {
        return new ReadModel<>(InMemoryAdapters::paymentViews);
    }

    @Provides
    @Exposed
    @Singleton
    ReadModel<EventCounters> eventCounters() {
        return new ReadModel<>(InMemoryAdapters::eventCounters);
    }

    @Provides
    @Exposed
    ExchangeRateSource exchangeRates() {
        return InMemoryAdapters.exchangeRates();
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
    EventCodec codec(EventTypes types) {
        return InMemoryAdapters.codec(types);
    }
}
