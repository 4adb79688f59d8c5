package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.RestAdapter.UseCases;
import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.billing.payment.PaymentPorts;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.operations.OptimizeIndexes;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.AnswerCaching;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// The real application in memory, at noon of the first of May 2024; event ids count from 1.
public final class InMemory implements AutoCloseable {

    private final EventTypes types = PaymentEventTypes.addTo(EventTypes.none());
    private final EventCodec codec = InMemoryAdapters.codec(types);
    public final Store store;

    private final Traces traces = new Traces(() -> Samples.NOON, System::nanoTime);
    private final LogHead log;
    public final Projections projections;
    private final UseCases useCases;

    public InMemory() {
        this(() -> Samples.NOON);
    }

    /// At another time.
    public InMemory(InstantSource clock) {
        store = InMemoryAdapters.store(clock, 100, codec);
        log = new LogHead(store.reader(), store.feed());
        var paymentViews = new ReadModel<>(InMemoryAdapters::paymentViews);
        var eventCounters = new ReadModel<>(InMemoryAdapters::eventCounters);
        var engine = Engines.over(store);
        var views = engine.start(PaymentUseCases.projection(paymentViews), traces.of("payments"));
        var counters = engine.start(CounterUseCases.projection(eventCounters), traces.of("counters"));
        projections = new Projections(List.of(views, counters));
        var lastId = new AtomicLong();
        var ports = new PaymentPorts(
                Pipelines.reading(store.reader()),
                Pipelines.appending(store.appender()),
                types,
                () -> new EventId(new UUID(0, lastId.incrementAndGet())),
                codec,
                InMemoryAdapters.states(100),
                InMemoryAdapters.exchangeRates(),
                paymentViews);
        var commands = new Pipelines(
                (_, _, _) -> {}, InMemoryAdapters.idempotency(100, Duration.ofHours(1)), new RetryPolicy(3, _ -> {}));
        var cache = InMemoryAdapters.answers(1_000_000);
        var caching = new AnswerCaching(cache, store.search(), clock, new Unmeasured(), store.incarnation());
        var queries = new QueryPipelines((_, _, _) -> {}, Duration.ofSeconds(30), Optional.of(caching));
        useCases = new UseCases(
                PaymentUseCases.assemble(ports, commands, queries, views, log),
                EventUseCases.assemble(store.search(), store.reader(), store.feed(), codec, queries, log),
                AnalyticsUseCases.assemble(
                        InMemoryAdapters.analytics(store.reader(), store.feed()),
                        store.search(),
                        store.reader(),
                        codec,
                        queries,
                        log),
                new ReadinessProbe(InMemoryAdapters.description(), store.reader(), projections, Optional.of(cache)),
                CounterUseCases.assemble(eventCounters, queries, counters),
                projections,
                new OptimizeIndexes(store.maintenance()),
                traces);
    }

    public UseCases useCases() {
        return useCases;
    }

    /// Takes everything into the read models.
    public void catchUp() {
        projections.catchUp();
    }

    @Override
    public void close() {
        projections.close();
        log.close();
    }
}
