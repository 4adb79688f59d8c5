package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.eventlog.FindEvents;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.query.QueryCaching;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.cache.CacheLevels;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import com.gyroscops.eventsourcing.testkit.ticket.Tickets;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// One log that is queried with and without a cache of two levels.
final class Desk implements AutoCloseable {

    private static final JacksonEventCodec CODEC = new JacksonEventCodec(Tickets.TYPES, List.of());

    /// So small that many results are only in the second level.
    private static final long NEAR_BYTES = 2_000_000;

    private final TestClock clock = new TestClock();
    private final InMemoryAdapters.Store store = InMemoryAdapters.store(clock, 100, CODEC);
    private final HeadPosition head = new HeadPosition(store.reader(), store.feed());
    private final RedisAdapters.Answers far;
    private final Watch watch = new Watch(store.reader());
    private final EventUseCases cached;
    private final EventUseCases uncached = useCases(new QueryPipeline((_, _, _) -> {}, Duration.ZERO));
    private long ids;

    Desk(TestRedis redis) {
        far = redis.answers();
        var levels = CacheLevels.tiered(
                CacheLevels.guarded(InMemoryAdapters.answers(NEAR_BYTES), "L1", watch),
                CacheLevels.guarded(far.cache(), "L2", watch));
        var caching = new QueryCaching(watch.over(levels), store.search(), clock, watch, store.reader().logId());
        cached = useCases(new QueryPipeline((_, _, _) -> {}, Duration.ZERO, Optional.of(caching)));
    }

    void append(SplittableRandom random) {
        var id = ++ids;
        var data = new TicketClosed(new TicketId("t"), Optional.of("reason é " + random.nextInt(5)));
        var metadata = new EventMetadata(
                MessageId.of("correlation-" + random.nextInt(20)),
                MessageId.of("cause"),
                MessageId.of("command"),
                "acme",
                "user-" + random.nextInt(20));
        var stream = new StreamId("Ticket", "ticket-" + random.nextInt(20));
        var event = new NewEvent(new EventId(new UUID(0, id)), Tickets.TYPES.of(data), data, metadata);
        store.appender().append(AppendRequest.to(stream, new Any(), List.of(event)));
    }

    void tick(SplittableRandom random) {
        clock.move(Duration.ofMillis(random.nextInt(20_000)));
    }

    /// Compares the results of a query with and without the cache.
    void assertAnswersRight(String when, SplittableRandom random) {
        var query = query(random);
        watch.asks(query);
        var atLeast = random.nextInt(4) == 0 ? Optional.of(store.reader().head()) : Optional.<Long>empty();
        var envelope = new QueryEnvelope<>(query, "acme", atLeast);

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

    private EventUseCases useCases(QueryPipeline pipelines) {
        return EventUseCases.assemble(store.search(), store.reader(), store.feed(), new EventViews(CODEC, Tags::of), pipelines, head);
    }

    private static FindEvents query(SplittableRandom random) {
        var value = random.nextInt(20);
        var criteria =
                switch (random.nextInt(4)) {
                    case 0 -> EventCriteria.all().with(EventField.USER_ID, "user-" + value);
                    case 1 ->
                        EventCriteria.all()
                                .with(EventField.CORRELATION_ID, "correlation-" + value, "correlation-" + value / 2);
                    case 2 -> EventCriteria.all().with(EventField.AGGREGATE_ID, "ticket-" + value);
                    default ->
                        EventCriteria.all()
                                .with(EventField.AGGREGATE_ID, "ticket-" + value)
                                .between(TestClock.START, TestClock.START.plus(Duration.ofMinutes(value)));
                };
        var text = random.nextInt(5) == 0
                ? Optional.of(new SearchText("REASON E " + random.nextInt(5)))
                : Optional.<SearchText>empty();
        var direction = random.nextInt(3) == 0 ? Direction.BACKWARDS : Direction.FORWARDS;
        return new FindEvents(new EventQuery(criteria, text), new EventPageRequest(direction, Optional.empty(), 5));
    }
}
