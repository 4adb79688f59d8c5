package com.gyroscops.exercises.support;

import com.gyroscops.adapters.rest.RestAdapter;
import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.billing.payment.ExchangeRateSource;
import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.billing.payment.PaymentPorts;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.operations.OptimizeIndexes;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.pipeline.CommandMeter;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.projection.Attempts;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.ProjectionEngine;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The application, put together by the doors of its modules, so that a test can have another clock, other rates or
/// another meter in it.
public final class TheApplication implements AutoCloseable {

    private static final int SOME = 100;

    /// The events of payments, written and read.
    public final EventCodec codec = InMemoryAdapters.codec(types());

    /// The event store.
    public final InMemoryAdapters.Store store;

    public final PaymentUseCases payments;
    public final AnalyticsUseCases analytics;

    private final EventIds ids = InMemoryAdapters.eventIds();
    private final Projections projections;
    private final LogHead log;
    private final RestAdapter.UseCases useCases;
    private final List<Client> served = new ArrayList<>();

    private TheApplication(InstantSource clock, ExchangeRateSource rates, CommandMeter meter) {
        store = InMemoryAdapters.store(clock, SOME, codec);
        log = new LogHead(store.reader(), store.feed());
        var views = new ReadModel<>(InMemoryAdapters::paymentViews);
        var counters = new ReadModel<>(InMemoryAdapters::eventCounters);
        var engine = new ProjectionEngine(store.reader(), store.feed(), new Attempts(1, _ -> {}), clock, new Loud());
        var ofPayments = engine.start(PaymentUseCases.projection(views));
        var ofCounters = engine.start(CounterUseCases.projection(counters));
        projections = new Projections(List.of(ofPayments, ofCounters));
        var idempotency = InMemoryAdapters.idempotency(SOME, Duration.ofDays(1));
        var commands = new Pipelines(meter, idempotency, new RetryPolicy(1, _ -> {}));
        var queries = new QueryPipelines((_, _, _) -> {}, Duration.ofSeconds(10));
        var reader = Pipelines.reading(store.reader());
        var appender = Pipelines.appending(store.appender());
        var ports =
                new PaymentPorts(reader, appender, types(), ids, codec, InMemoryAdapters.states(SOME), rates, views);
        payments = PaymentUseCases.assemble(ports, commands, queries, ofPayments, log);
        var counts = InMemoryAdapters.analytics(store.reader(), store.feed());
        analytics = AnalyticsUseCases.assemble(counts, store.search(), store.reader(), codec, queries, log);
        useCases = new RestAdapter.UseCases(
                payments,
                EventUseCases.assemble(store.search(), store.reader(), store.feed(), codec, queries, log),
                analytics,
                new ReadinessProbe(InMemoryAdapters.description(), store.reader(), projections),
                CounterUseCases.assemble(counters, queries, ofCounters),
                projections,
                new OptimizeIndexes(store.maintenance()),
                new Traces(clock, System::nanoTime));
    }

    public static TheApplication start() {
        return at(InstantSource.system());
    }

    public static TheApplication at(InstantSource clock) {
        return new TheApplication(clock, InMemoryAdapters.exchangeRates(), (_, _, _) -> {});
    }

    public static TheApplication with(ExchangeRateSource rates) {
        return new TheApplication(InstantSource.system(), rates, (_, _, _) -> {});
    }

    public static TheApplication with(CommandMeter meter) {
        return new TheApplication(InstantSource.system(), InMemoryAdapters.exchangeRates(), meter);
    }

    /// Serves it over HTTP, until it is closed.
    public Client served() {
        var surroundings = new RestAdapter.Surroundings(
                () -> ids.next().toString(), () -> "", (_, _, _) -> {}, (_, failure) -> failure.printStackTrace());
        var client = new Client(RestAdapter.start(RestAdapter.Settings.local(0), useCases, surroundings));
        served.add(client);
        return client;
    }

    private static EventTypes types() {
        return PaymentEventTypes.addTo(EventTypes.none());
    }

    @Override
    public void close() {
        served.forEach(Client::close);
        // Nobody is stopped in the middle of something.
        projections.catchUp();
        projections.close();
        log.close();
    }
}
