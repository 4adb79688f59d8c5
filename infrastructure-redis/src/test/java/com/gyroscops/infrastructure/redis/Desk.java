package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.events.FindEvents;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.query.AnswerCaching;
import com.gyroscops.application.query.QueryEnvelope;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.cache.CacheLevels;
import com.gyroscops.application.search.Direction;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventField;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.SearchText;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision.Any;
import com.gyroscops.contracts.TestClock;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// One log, asked with and without a cache of two levels around.
final class Desk implements AutoCloseable {

    private static final EventTypes TYPES = PaymentEventTypes.addTo(EventTypes.none());
    private static final OrganizationId ACME = new OrganizationId("acme");

    /// So little that much is in the second level only.
    private static final long NEAR_BYTES = 2_000_000;

    private final TestClock clock = new TestClock();
    private final InMemoryAdapters.Store store = InMemoryAdapters.store(clock, 100, InMemoryAdapters.codec(TYPES));
    private final LogHead head = new LogHead(store.reader(), store.feed());
    private final RedisAdapters.Answers far;
    private final Watch watch = new Watch(store.reader());
    private final EventUseCases cached;
    private final EventUseCases uncached = useCases(new QueryPipelines((_, _, _) -> {}, Duration.ZERO));
    private long ids;

    Desk(TestRedis redis) {
        far = redis.answers();
        var levels = CacheLevels.tiered(
                CacheLevels.guarded(InMemoryAdapters.answers(NEAR_BYTES), "L1", watch),
                CacheLevels.guarded(far.cache(), "L2", watch));
        var caching = new AnswerCaching(watch.over(levels), store.search(), clock, watch, store.incarnation());
        cached = useCases(new QueryPipelines((_, _, _) -> {}, Duration.ZERO, Optional.of(caching)));
    }

    void append(SplittableRandom random) {
        var id = ++ids;
        var data = new PaymentFailed(new PaymentId("p"), Optional.of("reason é " + random.nextInt(5)));
        var metadata = new EventMetadata(
                MessageId.of("correlation-" + random.nextInt(20)),
                MessageId.of("cause"),
                MessageId.of("command"),
                ACME,
                new UserId("user-" + random.nextInt(20)));
        var stream = new StreamId("Payment", "payment-" + random.nextInt(20));
        var event = new NewEvent(new EventId(new UUID(0, id)), TYPES.of(data), data, metadata);
        store.appender().append(AppendRequest.to(stream, new Any(), List.of(event)));
    }

    void tick(SplittableRandom random) {
        clock.move(Duration.ofMillis(random.nextInt(20_000)));
    }

    /// Asks something with and without the cache.
    void assertAnswersRight(String when, SplittableRandom random) {
        var query = query(random);
        watch.asks(query);
        var atLeast = random.nextInt(4) == 0 ? Optional.of(store.reader().head()) : Optional.<Long>empty();
        var envelope = new QueryEnvelope<>(query, ACME, atLeast);

        assertThat(cached.find().ask(envelope))
                .as(when)
                .isEqualTo(uncached.find().ask(envelope));
        assertThat(watch.needlessInvalidations()).as(when).isEmpty();
    }

    long hits() {
        return watch.hits();
    }

    long hitsOf(String level) {
        return watch.hitsOf(level);
    }

    long invalidations() {
        return watch.invalidations();
    }

    @Override
    public void close() {
        far.connection().close();
        head.close();
    }

    private EventUseCases useCases(QueryPipelines pipelines) {
        return EventUseCases.assemble(
                store.search(), store.reader(), store.feed(), InMemoryAdapters.codec(TYPES), pipelines, head);
    }

    private static FindEvents query(SplittableRandom random) {
        var value = random.nextInt(20);
        var criteria =
                switch (random.nextInt(4)) {
                    case 0 -> EventCriteria.all().with(EventField.USER_ID, "user-" + value);
                    case 1 ->
                        EventCriteria.all()
                                .with(EventField.CORRELATION_ID, "correlation-" + value, "correlation-" + value / 2);
                    case 2 -> EventCriteria.all().with(EventField.AGGREGATE_ID, "payment-" + value);
                    default ->
                        EventCriteria.all()
                                .with(EventField.AGGREGATE_ID, "payment-" + value)
                                .between(TestClock.START, TestClock.START.plus(Duration.ofMinutes(value)));
                };
        var text = random.nextInt(5) == 0
                ? Optional.of(new SearchText("REASON E " + random.nextInt(5)))
                : Optional.<SearchText>empty();
        var direction = random.nextInt(3) == 0 ? Direction.BACKWARDS : Direction.FORWARDS;
        return new FindEvents(new EventQuery(criteria, text), new EventPageRequest(direction, Optional.empty(), 5));
    }
}
