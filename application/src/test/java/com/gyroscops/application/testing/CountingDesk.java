package com.gyroscops.application.testing;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.query.Answer;
import com.gyroscops.application.query.AnswerCaching;
import com.gyroscops.application.query.NotCaughtUp;
import com.gyroscops.application.query.QueryEnvelope;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.application.query.cache.QueryCache;
import com.gyroscops.application.query.cache.StoreIncarnation;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision.Any;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// Where events are appended and counted, and counts are cached.
public final class CountingDesk {

    public final MapCache cache = new MapCache();
    public final CountingCacheMeter meter = new CountingCacheMeter();
    public volatile Instant now = ListStore.START;

    private final ListStore store = new ListStore();
    private final AtomicInteger executed = new AtomicInteger();
    private final QueryGateway<Count, Long> gateway;
    private volatile Runnable afterReading = () -> {};

    public CountingDesk() {
        this(cache -> cache);
    }

    public CountingDesk(UnaryOperator<QueryCache> around) {
        var caching = new AnswerCaching(around.apply(cache), store, () -> now, meter, new StoreIncarnation("first"));
        gateway = new QueryPipelines((_, _, _) -> {}, Duration.ZERO, Optional.of(caching))
                .aroundCacheable(this::count, new Head(store));
    }

    public void append(String aggregateId) {
        var stream = new StreamId("Payment", aggregateId);
        var fact = new PaymentProcessed(Say.payment("p"), Say.eur("1.00"));
        store.append(AppendRequest.to(stream, new Any(), List.of(Say.event(fact))));
    }

    public void append(String aggregateId, long times) {
        for (var i = 0; i < times; i++) {
            append(aggregateId);
        }
    }

    /// Lets `something` happen once, when the next answer has been read and not yet been remembered.
    public void afterReading(Runnable something) {
        afterReading = something;
    }

    /// How often it was really counted.
    public int executed() {
        return executed.get();
    }

    public Answer<Long> ask(String aggregateId) {
        return ask(aggregateId, Optional.empty()).getOrElseThrow(late -> new AssertionError("not caught up: " + late));
    }

    public Either<NotCaughtUp, Answer<Long>> ask(String aggregateId, Optional<Long> atLeast) {
        return ask(new QueryEnvelope<>(new Count(aggregateId, false), Say.ACME, atLeast));
    }

    public Either<NotCaughtUp, Answer<Long>> ask(QueryEnvelope<Count> envelope) {
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
        public boolean await(long position, Duration patience) {
            return reached() >= position;
        }
    }
}
