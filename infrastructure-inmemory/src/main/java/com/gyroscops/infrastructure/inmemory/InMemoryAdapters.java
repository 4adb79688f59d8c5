package com.gyroscops.infrastructure.inmemory;

import com.github.benmanes.caffeine.cache.Ticker;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.StoreDescription;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.projection.RebuildRoom;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.Subscription;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics;
import com.gyroscops.infrastructure.inmemory.answers.CaffeineQueryCache;
import com.gyroscops.infrastructure.inmemory.checkpoints.InMemoryPolicyCheckpoints;
import com.gyroscops.infrastructure.inmemory.documents.InMemoryDocumentStore;
import com.gyroscops.infrastructure.inmemory.idempotency.InMemoryIdempotencyStore;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import com.gyroscops.infrastructure.inmemory.states.CaffeineStateCache;
import com.gyroscops.infrastructure.inmemory.store.InMemoryConversations;
import com.gyroscops.infrastructure.inmemory.store.InMemoryEventStore;
import com.gyroscops.infrastructure.inmemory.store.InMemoryStreamIndex;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The entry point of this module: creates an adapter for every port. Their contents are lost when the process ends.
public final class InMemoryAdapters {

    private InMemoryAdapters() {}

    /// An event store as each of its ports.
    ///
    /// @param memory the memory of the store and its limit
    public record Store(
            EventAppender appender,
            EventReader reader,
            BoundaryReader boundaries,
            EventSearch search,
            EventFeed feed,
            IndexMaintenance maintenance,
            MemoryBudget memory) {}

    /// An empty event store without a limit, whose events have the tags of their components.
    ///
    /// @param clock determines the timestamps of events
    /// @param bulkSize the number of events by which the log grows at a time, at least 1
    /// @param codec encodes the values that full-text search looks in
    public static Store store(InstantSource clock, int bulkSize, EventCodec codec) {
        return store(clock, bulkSize, codec, Tags::of, () -> Long.MAX_VALUE);
    }

    /// An empty event store with a memory limit.
    ///
    /// @param tags computes the tags of events
    /// @param limit supplies the maximum size in bytes, including indexes and the read models counted with it; it may
    ///     change
    public static Store store(
            InstantSource clock, int bulkSize, EventCodec codec, EventTags tags, LongSupplier limit) {
        var store = new InMemoryEventStore(clock, bulkSize, SearchableValues.writtenBy(codec), tags, limit);
        return new Store(store, store, store, store, store, store, store.memory());
    }

    /// The kind and the durability of the event store.
    public static StoreDescription description() {
        return new StoreDescription("in-memory", "volatile");
    }

    /// A source of random event ids.
    public static EventIds eventIds() {
        return new RandomEventIds();
    }

    /// An idempotency store with its current size.
    ///
    /// @param keys the number of stored outcomes
    /// @param bytes their approximate memory
    public record Idempotency(IdempotencyStore store, LongSupplier keys, LongSupplier bytes) {}

    /// An idempotency store. It evicts the oldest outcome first, as soon as any limit is exceeded; requests in progress
    /// are not counted.
    ///
    /// @param maximumKeys the maximum number of outcomes, at least 1
    /// @param maximumBytes their approximate maximum memory; the newest is kept even if it needs more
    /// @param maximumAge the age at which an outcome is evicted
    public static Idempotency idempotency(int maximumKeys, long maximumBytes, Duration maximumAge) {
        var store = new InMemoryIdempotencyStore(maximumKeys, maximumBytes, maximumAge, System::nanoTime);
        return new Idempotency(store, store::keys, store::bytes);
    }

    /// A cache of aggregate states.
    ///
    /// @param maximumSize the maximum number of states; 0 switches the cache off
    public static <S> StateCache<S> states(int maximumSize) {
        return new CaffeineStateCache<>(maximumSize);
    }

    /// A cache of query results.
    ///
    /// @param maximumBytes their approximate maximum memory; 0 switches the cache off
    public static QueryCache answers(long maximumBytes) {
        return new CaffeineQueryCache(maximumBytes, Ticker.systemTicker());
    }

    /// The progress of policies over one log, empty.
    public static PolicyCheckpoints policyCheckpoints() {
        return new InMemoryPolicyCheckpoints();
    }

    /// Creates document stores that are not counted with any event store.
    public static DocumentStores documents() {
        return documents(Account::new, _ -> RebuildRoom.UNLIMITED);
    }

    /// Creates document stores that are counted with the memory of `store`.
    public static DocumentStores documents(Store store) {
        return documents(() -> counted(store), store.memory()::roomForRebuild);
    }

    private static DocumentStores documents(Supplier<Account> accounts, Function<Account, RebuildRoom> room) {
        return new DocumentStores() {
            @Override
            public <K, D> DocumentStore<K, D> open(DocumentType<K, D> type) {
                return new InMemoryDocumentStore<>(type, accounts.get());
            }

            @Override
            public RebuildRoom roomForRebuild(DocumentStore<?, ?> current) {
                return room.apply(((InMemoryDocumentStore<?, ?>) current).account());
            }
        };
    }

    /// The counts of the events in a log, with the subscription that updates them.
    public record Analytics(EventAnalytics counts, Subscription following) {}

    /// The counts of the events in a log, which it follows from the beginning until the subscription is closed. Not
    /// counted with any event store.
    public static Analytics analytics(EventReader reader, EventFeed feed) {
        var analytics = new InMemoryEventAnalytics(reader, feed);
        return new Analytics(analytics, analytics::close);
    }

    /// The conversations of a log, which it follows from the beginning. Not counted with any event store.
    public static Conversations conversations(EventReader reader, EventFeed feed) {
        return new InMemoryConversations(reader, feed);
    }

    /// The counts of the events of `store`, counted with its memory.
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

    /// The streams of a log, which it follows from the beginning. Not counted with any event store.
    public static StreamIndex streams(EventReader reader, EventFeed feed) {
        return new InMemoryStreamIndex(reader, feed);
    }

    /// The streams of `store`, counted with its memory.
    public static StreamIndex streams(Store store) {
        var streams = new InMemoryStreamIndex(store.reader(), store.feed());
        store.memory().count(streams.account(), streams::catchUp);
        return streams;
    }

    private static Account counted(Store store) {
        var account = new Account();
        store.memory().count(account);
        return account;
    }
}
