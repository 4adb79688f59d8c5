package com.gyroscops.benchmarks.capacity;

import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.analytics.EventAnalytics;
import com.gyroscops.application.analytics.EventSelection;
import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.billing.payment.PaymentPorts;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.projection.Attempts;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.ParkedEvent;
import com.gyroscops.application.projection.ProjectionEngine;
import com.gyroscops.application.projection.ProjectionWatch;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventField;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.SearchText;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The application as it starts without settings, but for HTTP, meters, and the memory of answers.
record Application(
        InMemoryAdapters.Store store,
        EventAnalytics counts,
        Projections projections,
        PaymentUseCases payments,
        EventUseCases events,
        CounterUseCases counters,
        AnalyticsUseCases analytics) {

    private static final int BULK = 100;
    private static final int STATES = 100_000;
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// @param broken hears what goes wrong with projections, which nothing is to
    static Application start(InstantSource clock, EventIds ids, Consumer<Throwable> broken) {
        var types = PaymentEventTypes.addTo(EventTypes.none());
        var codec = InMemoryAdapters.codec(types);
        var store = InMemoryAdapters.store(clock, BULK, codec);
        var counts = InMemoryAdapters.analytics(store.reader(), store.feed());
        var views = new ReadModel<>(InMemoryAdapters::paymentViews);
        var counters = new ReadModel<>(InMemoryAdapters::eventCounters);
        var attempts = new Attempts(ATTEMPTS, _ -> {});
        var watch = new Loud(broken);
        var engine = new ProjectionEngine(store.reader(), store.feed(), attempts, InstantSource.system(), watch);
        var ofPayments = engine.start(PaymentUseCases.projection(views));
        var ofCounters = engine.start(CounterUseCases.projection(counters));
        var queries = new QueryPipelines((_, _, _) -> {}, PATIENCE);
        var log = new LogHead(store.reader(), store.feed());
        var ports = new PaymentPorts(
                Pipelines.reading(store.reader()),
                Pipelines.appending(store.appender()),
                types,
                ids,
                codec,
                InMemoryAdapters.states(STATES),
                InMemoryAdapters.exchangeRates(),
                views);
        return new Application(
                store,
                counts,
                new Projections(List.of(ofPayments, ofCounters)),
                PaymentUseCases.assemble(ports, commands(), queries, ofPayments, log),
                events(store, codec, queries, log),
                CounterUseCases.assemble(counters, queries, ofCounters),
                AnalyticsUseCases.assemble(counts, store.search(), store.reader(), codec, queries, log));
    }

    /// Brings everything up to date that follows the log.
    void catchUp() {
        var page = EventPageRequest.first(1);
        store.search().search(EventCriteria.all().with(EventField.TYPE, "none"), page);
        store.search().search(new EventQuery(EventCriteria.all(), Optional.of(new SearchText("absent"))), page);
        counts.counts(EventSelection.all(), _ -> Instant.MAX);
        projections.catchUp();
    }

    private static Pipelines commands() {
        var idempotency = InMemoryAdapters.idempotency(STATES, Duration.ofDays(1));
        return new Pipelines((_, _, _) -> {}, idempotency, new RetryPolicy(ATTEMPTS, _ -> {}));
    }

    private static EventUseCases events(
            InMemoryAdapters.Store store, EventCodec codec, QueryPipelines queries, LogHead log) {
        return EventUseCases.assemble(store.search(), store.reader(), store.feed(), codec, queries, log);
    }

    private record Loud(Consumer<Throwable> broken) implements ProjectionWatch {

        @Override
        public void parked(String projection, ParkedEvent event, Throwable reason) {
            broken.accept(reason);
        }

        @Override
        public void failed(String projection, Throwable failure) {
            broken.accept(failure);
        }
    }
}
