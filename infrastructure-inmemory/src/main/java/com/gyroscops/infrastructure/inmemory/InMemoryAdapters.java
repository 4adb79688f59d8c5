package com.gyroscops.infrastructure.inmemory;

import com.github.benmanes.caffeine.cache.Ticker;
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
import com.gyroscops.application.query.cache.QueryCache;
import com.gyroscops.application.query.cache.StoreIncarnation;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.search.EventTexts;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics;
import com.gyroscops.infrastructure.inmemory.answers.CaffeineQueryCache;
import com.gyroscops.infrastructure.inmemory.codec.JacksonEventCodec;
import com.gyroscops.infrastructure.inmemory.idempotency.InMemoryIdempotencyStore;
import com.gyroscops.infrastructure.inmemory.rates.FixedExchangeRates;
import com.gyroscops.infrastructure.inmemory.states.CaffeineStateCache;
import com.gyroscops.infrastructure.inmemory.store.InMemoryEventStore;
import com.gyroscops.infrastructure.inmemory.views.InMemoryEventCounters;
import com.gyroscops.infrastructure.inmemory.views.InMemoryPaymentViews;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/// The door of this module: makes an adapter for every port. Nothing that it makes outlives the process.
public final class InMemoryAdapters {

    private InMemoryAdapters() {}

    /// One event store, as each of its ports.
    ///
    /// @param incarnation which log it is: never the one of another store, or of another start
    public record Store(
            EventAppender appender,
            EventReader reader,
            EventSearch search,
            EventFeed feed,
            IndexMaintenance maintenance,
            StoreIncarnation incarnation) {}

    /// An empty event store.
    ///
    /// @param clock stamps the events
    /// @param bulkSize how many events the log grows by at once, at least 1
    /// @param codec writes the values that texts are looked for in
    public static Store store(InstantSource clock, int bulkSize, EventCodec codec) {
        var store = new InMemoryEventStore(clock, bulkSize, EventTexts.writtenBy(codec));
        var incarnation = new StoreIncarnation(UUID.randomUUID().toString());
        return new Store(store, store, store, store, store, incarnation);
    }

    /// What the event store is and promises.
    public static StoreDescription description() {
        return new StoreDescription("in-memory", "volatile");
    }

    /// Random ids of events.
    public static EventIds eventIds() {
        return new RandomEventIds();
    }

    /// Writes and reads the events of `types` as trees of plain values.
    ///
    /// @throws IllegalArgumentException when an older version of one of them cannot be read
    public static EventCodec codec(EventTypes types) {
        return new JacksonEventCodec(types);
    }

    /// Remembers requests.
    ///
    /// @param maximumSize how many; requests that are being executed come on top
    /// @param maximumAge for how long
    public static IdempotencyStore idempotency(int maximumSize, Duration maximumAge) {
        return new InMemoryIdempotencyStore(maximumSize, maximumAge, Ticker.systemTicker());
    }

    /// Remembers states of aggregates.
    ///
    /// @param maximumSize how many; 0 remembers none
    public static <S> StateCache<S> states(int maximumSize) {
        return new CaffeineStateCache<>(maximumSize);
    }

    /// Remembers answers.
    ///
    /// @param maximumBytes how much memory they take, about; 0 remembers none
    public static QueryCache answers(long maximumBytes) {
        return new CaffeineQueryCache(maximumBytes, Ticker.systemTicker());
    }

    /// An empty read model of payments.
    public static PaymentViews paymentViews() {
        return new InMemoryPaymentViews();
    }

    /// Empty counters of events.
    public static EventCounters eventCounters() {
        return new InMemoryEventCounters();
    }

    /// Counts of the events in a log, which it follows from the beginning.
    public static EventAnalytics analytics(EventReader reader, EventFeed feed) {
        return new InMemoryEventAnalytics(reader, feed);
    }

    /// Exchange rates that do not change.
    public static ExchangeRateSource exchangeRates() {
        return new FixedExchangeRates();
    }
}
