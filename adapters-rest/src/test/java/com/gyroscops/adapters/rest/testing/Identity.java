package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.identity.SessionRoutes;
import com.gyroscops.adapters.rest.identity.UserRoutes;
import com.gyroscops.application.billing.payment.PaymentAggregate;
import com.gyroscops.application.identity.session.SessionAggregate;
import com.gyroscops.application.identity.session.SessionDocuments;
import com.gyroscops.application.identity.user.UserAggregate;
import com.gyroscops.application.identity.user.UserDocuments;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// The context identity in memory; event ids are numbered from 1.
public final class Identity implements Served, AutoCloseable {

    /// The present time, noon of 1 May 2024 until a test changes it.
    public volatile Instant now = Samples.NOON;

    private final Store store;
    private final HeadPosition log;
    private final Projections projections;
    private final CommandHandlers handlers;
    private final QueryHandlers queries;

    public Identity() {
        // Suspending a user depends on payments.
        var aggregates = new Aggregates(Set.of(UserAggregate.USER, SessionAggregate.SESSION, PaymentAggregate.PAYMENT));
        var types = aggregates.types();
        var tags = aggregates.tags();
        var codec = new JacksonEventCodec(types, aggregates.upcasters());
        store = InMemoryAdapters.store(() -> now, 100, codec, tags, () -> Long.MAX_VALUE);
        log = new HeadPosition(store.reader(), store.feed());
        var models = new ReadModels(
                InMemoryAdapters.documents(), List.of(UserDocuments.PROJECTION, SessionDocuments.PROJECTION));
        projections = Projections.of(models.definitions(), Engines.over(store), _ -> List.of());
        projections.start();
        var lastId = new AtomicLong();
        var envelopes = new EnvelopeFactory(types, () -> new EventId(new UUID(0, lastId.incrementAndGet())));
        var idempotency = InMemoryAdapters.idempotency(100, 1_000_000, Duration.ofHours(1));
        var pipeline = new CommandPipeline(Observation.NONE, idempotency.store(), new RetryPolicy(3, _ -> {}));
        var states = InMemoryAdapters.<Object>states(100);
        var facts = new FactReader(store.boundaries(), types, tags, states);
        handlers = new CommandHandlers(store.reader(), facts, store.appender(), envelopes, states, pipeline);
        var asking = new QueryPipeline((_, _, _) -> {}, Duration.ofSeconds(30));
        queries = new QueryHandlers(asking, models, projections, store.reader(), log);
    }

    @Override
    public List<RouteGroup> groups(Supplier<String> ids, Streams streams) {
        var userCommands = handlers.of(UserAggregate.USER, UserAggregate::facts);
        var sessionCommands = handlers.of(SessionAggregate.SESSION, SessionAggregate.facts(() -> now));
        return Served.documented(List.of(
                new UserRoutes(userCommands, queries.of(UserDocuments.PROJECTION), ids).group(),
                new SessionRoutes(sessionCommands, queries.of(SessionDocuments.PROJECTION), ids).group()));
    }

    @Override
    public String log() {
        return store.reader().logId().value();
    }

    @Override
    public void close() {
        projections.close();
        log.close();
    }
}
