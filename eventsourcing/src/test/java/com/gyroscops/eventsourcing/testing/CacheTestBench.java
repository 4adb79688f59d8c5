package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.query.Answer;
import com.gyroscops.eventsourcing.query.QueryCaching;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadModelBehind;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.LogId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// A log with a cached query that counts events.
public final class CacheTestBench {

    public final MapCache cache = new MapCache();
    public final CountingCacheMeter meter = new CountingCacheMeter();
    public volatile Instant now = ListStore.START;

    private final ListStore store = new ListStore();
    private final AtomicInteger executed = new AtomicInteger();
    private final QueryGateway<Count, Long> gateway;
    private volatile Runnable afterReading = () -> {};

    public CacheTestBench() {
        this(cache -> cache);
    }

    public CacheTestBench(UnaryOperator<QueryCache> around) {
        var caching = new QueryCaching(around.apply(cache), store, () -> now, meter, new LogId("first"));
        gateway = new QueryPipeline((_, _, _) -> {}, Duration.ZERO, Optional.of(caching))
                .aroundCacheable(this::count, new Head(store));
    }

    public void append(String aggregateId) {
        var stream = new StreamId("Ticket", aggregateId);
        var fact = Say.opened("p");
        store.append(AppendRequest.to(stream, new Any(), List.of(Say.event(fact))));
    }

    public void append(String aggregateId, long times) {
        for (var i = 0; i < times; i++) {
            append(aggregateId);
        }
    }

    /// Runs `something` once, after the next result has been read and before it is cached.
    public void afterReading(Runnable something) {
        afterReading = something;
    }

    /// The number of executions without the cache.
    public int executed() {
        return executed.get();
    }

    public Answer<Long> ask(String aggregateId) {
        return ask(aggregateId, Optional.empty()).getOrElseThrow(late -> new AssertionError("not caught up: " + late));
    }

    public Either<ReadModelBehind, Answer<Long>> ask(String aggregateId, Optional<Long> atLeast) {
        return ask(new QueryEnvelope<>(new Count(aggregateId, false), Say.ACME, atLeast));
    }

    public Either<ReadModelBehind, Answer<Long>> ask(QueryEnvelope<Count> envelope) {
        return gateway.ask(envelope);
    }

    private Long count(Count query) {
        executed.incrementAndGet();
        var count = (long) store.search(query.changedBy(), EventPageRequest.first(Integer.MAX_VALUE - 1))
                .events()
                .size();
        var something = afterReading;
        afterReading = () -> {};
        something.run();
        return count;
    }

    private record Head(ListStore store) implements ReadPosition {

        @Override
        public long reached() {
            return store.head();
        }

        @Override
        public boolean await(long position, Duration timeout) {
            return reached() >= position;
        }
    }
}
