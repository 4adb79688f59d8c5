package com.gyroscops.adapters.rest.testing;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.adapters.rest.billing.PaymentRoutes;
import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.counters.CounterDocuments;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.operations.OptimizeIndexes;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.LiveEventHandler;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ProjectionObserver;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.QueryCaching;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.streams.StreamUseCases;
import com.gyroscops.explorer.ExplorerRoutes;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real application in memory, at noon of 1 May 2024; event ids are numbered from 1.
public final class InMemory implements Served, AutoCloseable {

    private final EventTypes types = PAYMENT.types()
            .and(ORGANIZATION.types())
            .and(USER.types())
            .and(WORKFLOW.types());
    private final EventCodec codec = new JacksonEventCodec(types, PAYMENT.upcasters());
    public final Store store;

    /// The number of events read from streams to answer queries about payments.
    public final AtomicLong eventsRead = new AtomicLong();

    private final ExplorerRoutes.Parts explorer = ExplorerRoutes.of(() -> Samples.NOON);
    private final HeadPosition log;
    public final Projections projections;
    private final PaymentCommands commands;
    private final PaymentQueries queries;
    private final EventUseCases events;
    private final StreamUseCases streams;
    private final AnalyticsUseCases analytics;
    private final ReadinessProbe readiness;
    private final CounterUseCases counting;

    public InMemory() {
        this(() -> Samples.NOON);
    }

    /// With another clock.
    public InMemory(InstantSource clock) {
        this(clock, new FixedExchangeRates());
    }

    /// With other exchange rates.
    public static InMemory with(ExchangeRateSource rates) {
        return new InMemory(() -> Samples.NOON, rates);
    }

    private InMemory(InstantSource clock, ExchangeRateSource rates) {
        store = InMemoryAdapters.store(clock, 100, codec);
        log = new HeadPosition(store.reader(), store.feed());
        var models = new ReadModels(
                InMemoryAdapters.documents(), List.of(PaymentDocuments.PROJECTION, CounterDocuments.PROJECTION));
        projections = Projections.of(models.definitions(), Engines.over(store), this::applied);
        projections.start();
        var lastId = new AtomicLong();
        var envelopes = new EnvelopeFactory(types, () -> new EventId(new UUID(0, lastId.incrementAndGet())));
        var idempotency = InMemoryAdapters.idempotency(100, 1_000_000, Duration.ofHours(1));
        var pipeline = new CommandPipeline(
                new Observation(explorer.commands(), explorer.store()),
                idempotency.store(),
                new RetryPolicy(3, _ -> {}));
        var cache = InMemoryAdapters.answers(1_000_000);
        var caching = new QueryCaching(
                cache, store.search(), clock, new Unmeasured(), store.reader().logId());
        var asking = new QueryPipeline((_, _, _) -> {}, Duration.ofSeconds(30), Optional.of(caching));
        var states = InMemoryAdapters.<Object>states(100);
        var facts = new FactReader(store.boundaries(), types, Tags::of, states);
        var handlers =
                new CommandHandlers(store.reader(), facts, store.appender(), envelopes, states, pipeline);
        var seen = new EventViews(codec, Tags::of);
        commands = PaymentCommands.of(handlers, rates);
        var reading =
                new QueryHandlers(asking, models, projections, new CountingReader(store.reader(), eventsRead), log);
        queries = PaymentQueries.of(reading, seen);
        events = EventUseCases.assemble(store.search(), store.reader(), store.feed(), seen, asking, log);
        streams = StreamUseCases.assemble(
                new Aggregates(Set.of(PAYMENT, ORGANIZATION, USER, WORKFLOW)),
                InMemoryAdapters.streams(store.reader(), store.feed()),
                store.reader(),
                seen,
                clock,
                asking,
                log);
        analytics = AnalyticsUseCases.assemble(
                InMemoryAdapters.analytics(store.reader(), store.feed()).counts(),
                InMemoryAdapters.conversations(store.reader(), store.feed()),
                store.search(),
                store.reader(),
                seen,
                asking,
                log);
        readiness = new ReadinessProbe(
                InMemoryAdapters.description(),
                new FixedMemory(340_000, 187_904_819, false),
                store.reader(),
                projections,
                Policies.NONE,
                Optional.of(cache),
                clock);
        counting = CounterUseCases.assemble(reading);
    }

    @Override
    public List<RouteGroup> groups(Supplier<String> ids, Streams streams) {
        return Served.documented(List.of(
                new PaymentRoutes(commands, queries, ids).group(),
                RestRoutes.events(events),
                RestRoutes.stream(events, streams),
                RestRoutes.streams(this.streams),
                RestRoutes.counters(counting),
                RestRoutes.projections(projections),
                RestRoutes.analytics(analytics),
                RestRoutes.health(readiness, METRICS),
                RestRoutes.maintenance(new OptimizeIndexes(store.maintenance())),
                RestRoutes.reset(Optional.empty()),
                explorer.routes()));
    }

    private List<LiveEventHandler> applied(ProjectionDefinition<?> projection) {
        return List.of(ProjectionObserver.reaction(projection.name(), List.of(explorer.projections())));
    }

    @Override
    public List<RequestObserver> observers() {
        return List.of(explorer.requests());
    }

    @Override
    public String log() {
        return store.reader().logId().value();
    }

    /// The id of the event at `position` in a stream.
    public String eventId(long position) {
        return store.reader().logId() + "-" + position;
    }

    /// The ETag of a revision.
    public String etag(long revision) {
        return "\"" + store.reader().logId() + "-" + revision + "\"";
    }

    /// An example of the contract with the id of this log.
    public String ofThisLog(String example) {
        return example.replace(Samples.LOG.value(), store.reader().logId().value());
    }

    /// A JSON example of the contract with the id of this log.
    public JsonNode ofThisLog(JsonNode example) {
        return JsonMapper.shared().readTree(ofThisLog(example.toString()));
    }

    /// Applies all events to the read models.
    public void catchUp() {
        projections.catchUp();
    }

    @Override
    public void close() {
        projections.close();
        log.close();
    }
}
