package com.gyroscops.infrastructure.inmemory;

import com.github.benmanes.caffeine.cache.Ticker;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.StoreDescription;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.projection.RebuildRoom;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.Subscription;
import com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics;
import com.gyroscops.infrastructure.inmemory.answers.CaffeineQueryCache;
import com.gyroscops.infrastructure.inmemory.documents.InMemoryDocumentStore;
import com.gyroscops.infrastructure.inmemory.idempotency.InMemoryIdempotencyStore;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import com.gyroscops.infrastructure.inmemory.states.CaffeineStateCache;
import com.gyroscops.infrastructure.inmemory.store.InMemoryConversations;
import com.gyroscops.infrastructure.inmemory.store.InMemoryEventStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The entry point of this module: makes an adapter for every port. Nothing that it makes outlives the process.
public final class InMemoryAdapters {

    private InMemoryAdapters() {}

    /// One event store, as each of its ports.
    ///
    /// @param memory what the store takes and may take
    public record Store(
            EventAppender appender,
            EventReader reader,
            EventSearch search,
            EventFeed feed,
            IndexMaintenance maintenance,
            MemoryBudget memory) {}

    /// An empty event store.
    ///
    /// @param clock stamps the events
    /// @param bulkSize how many events the log grows by at once, at least 1
    /// @param codec writes the values that texts are looked for in
    public static Store store(InstantSource clock, int bulkSize, EventCodec codec) {
        return store(clock, bulkSize, codec, () -> Long.MAX_VALUE);
    }

    /// An empty event store that does not outgrow a limit.
    ///
    /// @param limit the most bytes that it may take, with its indexes and the read models that are counted with it; it
    ///     may change
    public static Store store(InstantSource clock, int bulkSize, EventCodec codec, LongSupplier limit) {
        var store = new InMemoryEventStore(clock, bulkSize, SearchableValues.writtenBy(codec), limit);
        return new Store(store, store, store, store, store, store.memory());
    }

    /// What the event store is and promises.
    public static StoreDescription description() {
        return new StoreDescription("in-memory", "volatile");
    }

    /// Random ids of events.
    public static EventIds eventIds() {
        return new RandomEventIds();
    }

    /// A store of the outcomes of requests.
    ///
    /// @param keys how many it remembers now
    /// @param bytes how much memory these take, about
    public record Idempotency(IdempotencyStore store, LongSupplier keys, LongSupplier bytes) {}

    /// Remembers the outcomes of requests. The oldest is forgotten first, by whichever bound is reached first; requests
    /// that are being executed come on top.
    ///
    /// @param maximumKeys how many, at least 1
    /// @param maximumBytes how much memory they take, about; the newest is remembered even if it takes more
    /// @param maximumAge for how long
    public static Idempotency idempotency(int maximumKeys, long maximumBytes, Duration maximumAge) {
        var store = new InMemoryIdempotencyStore(maximumKeys, maximumBytes, maximumAge, System::nanoTime);
        return new Idempotency(store, store::keys, store::bytes);
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

    /// Makes stores of documents, counted with no store of events.
    public static DocumentStores documents() {
        return documents(Account::new, _ -> RebuildRoom.UNLIMITED);
    }

    /// Makes stores of documents, counted with the memory of `store`.
    public static DocumentStores documents(Store store) {
        return documents(() -> counted(store), store.memory()::roomBeside);
    }

    private static DocumentStores documents(Supplier<Account> accounts, Function<Account, RebuildRoom> room) {
        return new DocumentStores() {
            @Override
            public <K, D> DocumentStore<K, D> open(DocumentType<K, D> type) {
                return new InMemoryDocumentStore<>(type, accounts.get());
            }

            @Override
            public RebuildRoom roomBeside(DocumentStore<?, ?> living) {
                return room.apply(((InMemoryDocumentStore<?, ?>) living).account());
            }
        };
    }

    /// Counts of the events in a log, and the subscription by which they follow it.
    public record Analytics(EventAnalytics counts, Subscription following) {}

    /// Counts of the events in a log, which it follows from the beginning until the subscription is closed, counted
    /// with no store.
    public static Analytics analytics(EventReader reader, EventFeed feed) {
        var analytics = new InMemoryEventAnalytics(reader, feed);
        return new Analytics(analytics, analytics::close);
    }

    /// The conversations of a log, which it follows from the beginning, counted with no store.
    public static Conversations conversations(EventReader reader, EventFeed feed) {
        return new InMemoryConversations(reader, feed);
    }

    /// Counts of the events of `store`, counted with its memory.
    public static Analytics analytics(Store store) {
        var analytics = new InMemoryEventAnalytics(store.reader(), store.feed());
        store.memory().count(analytics.account(), analytics::catchUp);
        return new Analytics(analytics, analytics::close);
    }

    /// The conversations of `store`, counted with its memory.
    public static Conversations conversations(Store store) {
        var conversations = new InMemoryConversations(store.reader(), store.feed());
        store.memory().count(conversations.account(), conversations::catchUp);
        return conversations;
    }

    private static Account counted(Store store) {
        var account = new Account();
        store.memory().count(account);
        return account;
    }
}
