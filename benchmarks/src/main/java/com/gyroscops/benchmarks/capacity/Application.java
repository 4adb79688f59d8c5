package com.gyroscops.benchmarks.capacity;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.counters.CounterDocuments;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The application with its default settings, without HTTP, meters, and the cache of answers.
record Application(
        InMemoryAdapters.Store store,
        EventAnalytics counts,
        Conversations conversations,
        Projections projections,
        PaymentCommands commands,
        PaymentQueries queries,
        EventUseCases events,
        CounterUseCases counters,
        AnalyticsUseCases analytics) {

    private static final int BULK = 100;
    private static final int STATES = 100_000;
    private static final int ATTEMPTS = 5;
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    /// @param broken receives the failures of projections, of which there should be none
    static Application start(InstantSource clock, EventIds ids, Consumer<Throwable> broken) {
        var types = PAYMENT.types()
                .and(ORGANIZATION.types())
                .and(USER.types())
                .and(WORKFLOW.types());
        var codec = new JacksonEventCodec(types, PAYMENT.upcasters());
        var store = InMemoryAdapters.store(clock, BULK, codec);
        var counts = InMemoryAdapters.analytics(store.reader(), store.feed()).counts();
        var conversations = InMemoryAdapters.conversations(store.reader(), store.feed());
        var models = new ReadModels(
                InMemoryAdapters.documents(), List.of(PaymentDocuments.PROJECTION, CounterDocuments.PROJECTION));
        var attempts = new Attempts(ATTEMPTS, _ -> {});
        var watch = new Loud(broken);
        var engine = new ProjectionEngine(store.reader(), store.feed(), attempts, InstantSource.system(), watch);
        var projections = Projections.of(models.definitions(), engine, _ -> List.of());
        projections.start();
        var queries = new QueryPipeline((_, _, _) -> {}, TIMEOUT);
        var log = new HeadPosition(store.reader(), store.feed());
        var states = InMemoryAdapters.<Object>states(STATES);
        var handlers = new CommandHandlers(
                store.reader(),
                new FactReader(store.boundaries(), types, Tags::of, states),
                store.appender(),
                new EnvelopeFactory(types, ids),
                states,
                pipeline());
        var reading = new QueryHandlers(queries, models, projections, store.reader(), log);
        var seen = new EventViews(codec, Tags::of);
        return new Application(
                store,
                counts,
                conversations,
                projections,
                PaymentCommands.of(handlers, new FixedExchangeRates()),
                PaymentQueries.of(reading, seen),
                events(store, seen, queries, log),
                CounterUseCases.assemble(reading),
                AnalyticsUseCases.assemble(
                        counts, conversations, store.search(), store.reader(), seen, queries, log));
    }

    /// Waits until everything that follows the log is up to date.
    void catchUp() {
        var page = EventPageRequest.first(1);
        store.search().search(EventCriteria.all().with(EventField.TYPE, "none"), page);
        store.search().search(new EventQuery(EventCriteria.all(), Optional.of(new SearchText("absent"))), page);
        counts.counts(EventSelection.all(), _ -> Instant.MAX);
        conversations.newest(Optional.empty(), 1);
        projections.catchUp();
    }

    private static CommandPipeline pipeline() {
        var idempotency = InMemoryAdapters.idempotency(STATES, 16 << 20, Duration.ofDays(1)).store();
        return new CommandPipeline(Observation.NONE, idempotency, new RetryPolicy(ATTEMPTS, _ -> {}));
    }

    private static EventUseCases events(
            InMemoryAdapters.Store store, EventViews seen, QueryPipeline queries, HeadPosition log) {
        return EventUseCases.assemble(store.search(), store.reader(), store.feed(), seen, queries, log);
    }

    private record Loud(Consumer<Throwable> broken) implements ProjectionListener {

        @Override
        public void deadLettered(String projection, DeadLetter event, Throwable reason) {
            broken.accept(reason);
        }

        @Override
        public void failed(String projection, Throwable failure) {
            broken.accept(failure);
        }
    }
}
