package com.gyroscops.exercises.support;

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
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.counters.CounterDocuments;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.operations.OptimizeIndexes;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import com.gyroscops.web.WebApplication;
import com.gyroscops.web.WebServer;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The application, assembled from the entry points of its modules, so that a test can replace the clock, the rates or
/// the meter.
public final class TheApplication implements AutoCloseable {

    private static final int SOME = 100;

    /// The codec of the payments' events.
    private final EventTypes types =
            PAYMENT.types().and(ORGANIZATION.types()).and(USER.types()).and(WORKFLOW.types());
    public final EventCodec codec = new JacksonEventCodec(types, PAYMENT.upcasters());

    public final InMemoryAdapters.Store store;

    public final PaymentCommands commands;
    public final PaymentQueries queries;
    public final AnalyticsUseCases analytics;

    private final EventIds ids = InMemoryAdapters.eventIds();
    private final Projections projections;
    private final HeadPosition log;
    private final List<RouteGroup> routes;
    private final List<Client> served = new ArrayList<>();

    private TheApplication(InstantSource clock, ExchangeRateSource rates, CommandObserver observer) {
        store = InMemoryAdapters.store(clock, SOME, codec);
        log = new HeadPosition(store.reader(), store.feed());
        var models = new ReadModels(
                InMemoryAdapters.documents(), List.of(PaymentDocuments.PROJECTION, CounterDocuments.PROJECTION));
        var engine = new ProjectionEngine(store.reader(), store.feed(), new Attempts(1, _ -> {}), clock, new Loud());
        projections = Projections.of(models.definitions(), engine, _ -> List.of());
        projections.start();
        var idempotency =
                InMemoryAdapters.idempotency(SOME, 1 << 20, Duration.ofDays(1)).store();
        var pipeline = new CommandPipeline(
                new Observation(observer, StoreObserver.NONE), idempotency, new RetryPolicy(1, _ -> {}));
        var asking = new QueryPipeline((_, _, _) -> {}, Duration.ofSeconds(10));
        var states = InMemoryAdapters.<Object>states(SOME);
        var handlers = new CommandHandlers(
                store.reader(),
                new FactReader(store.boundaries(), types, Tags::of, states),
                store.appender(),
                new EnvelopeFactory(types, ids),
                states,
                pipeline);
        var seen = new EventViews(codec, Tags::of);
        commands = PaymentCommands.of(handlers, rates);
        var reading = new QueryHandlers(asking, models, projections, store.reader(), log);
        queries = PaymentQueries.of(reading, seen);
        var counts = InMemoryAdapters.analytics(store.reader(), store.feed()).counts();
        var conversations = InMemoryAdapters.conversations(store.reader(), store.feed());
        analytics =
                AnalyticsUseCases.assemble(counts, conversations, store.search(), store.reader(), seen, asking, log);
        var events = EventUseCases.assemble(store.search(), store.reader(), store.feed(), seen, asking, log);
        var readiness =
                new ReadinessProbe(InMemoryAdapters.description(), store.memory(), store.reader(), projections, clock);
        routes = List.of(
                new PaymentRoutes(commands, queries, this::nextId).group(),
                RestRoutes.events(events),
                RestRoutes.stream(events, Streams.defaults()),
                RestRoutes.analytics(analytics),
                RestRoutes.health(readiness, () -> ""),
                RestRoutes.counters(CounterUseCases.assemble(reading)),
                RestRoutes.projections(projections),
                RestRoutes.maintenance(new OptimizeIndexes(store.maintenance())));
    }

    public static TheApplication start() {
        return at(InstantSource.system());
    }

    public static TheApplication at(InstantSource clock) {
        return new TheApplication(clock, new FixedExchangeRates(), CommandObserver.NONE);
    }

    public static TheApplication with(ExchangeRateSource rates) {
        return new TheApplication(InstantSource.system(), rates, CommandObserver.NONE);
    }

    /// The application with a meter.
    ///
    /// @param meter receives the type and the outcome of each executed command
    public static TheApplication with(BiConsumer<String, String> meter) {
        var observer = new CommandObserver() {
            @Override
            public void answered(CommandEnvelope<?> command, String outcome, long nanos) {
                meter.accept(command.command().getClass().getSimpleName(), outcome);
            }
        };
        return new TheApplication(InstantSource.system(), new FixedExchangeRates(), observer);
    }

    /// Serves it over HTTP until it is closed.
    public Client served() {
        var application = new WebApplication(routes, store.reader().logId().value(), this::nextId, new Printing());
        var client = new Client(WebServer.start(ServerSettings.local(0), application));
        served.add(client);
        return client;
    }

    private String nextId() {
        return ids.next().toString();
    }

    private record Printing() implements RequestObserver {

        @Override
        public void answered(String operationId, int status, Duration took) {}

        @Override
        public void failed(String correlationId, Throwable failure) {
            failure.printStackTrace();
        }
    }

    @Override
    public void close() {
        served.forEach(Client::close);
        // Projections finish their work before their threads are stopped.
        projections.catchUp();
        projections.close();
        log.close();
    }
}
