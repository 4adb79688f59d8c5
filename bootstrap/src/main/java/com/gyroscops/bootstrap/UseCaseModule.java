package com.gyroscops.bootstrap;

import com.google.common.io.Closer;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.OptimizeIndexes;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.operations.StoreDescription;
import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.QueryCaching;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.eventsourcing.streams.StreamUseCases;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// Binds the command and query pipelines, and the use cases over the log.
final class UseCaseModule extends AbstractModule {

    /// The longest time that a query waits for its minimum position.
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    /// Declares sets that are empty in an application without contexts.
    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), new TypeLiteral<Aggregate<?, ?, ?, ?, ?>>() {});
    }

    @Provides
    @Singleton
    Aggregates aggregates(Set<Aggregate<?, ?, ?, ?, ?>> all) {
        return new Aggregates(all);
    }

    @Provides
    @Singleton
    EventTypes eventTypes(Aggregates aggregates) {
        return aggregates.types();
    }

    @Provides
    @Singleton
    EventTags eventTags(Aggregates aggregates) {
        return aggregates.tags();
    }

    @Provides
    EventViews eventViews(EventCodec codec, EventTags tags) {
        return new EventViews(codec, tags);
    }

    @Provides
    @Singleton
    FactReader facts(BoundaryReader boundaries, EventTypes types, EventTags tags, StateCache<Object> values) {
        return new FactReader(boundaries, types, tags, values);
    }

    @ProvidesIntoSet
    StoreObserver storeLog() {
        return new StoreLog();
    }

    @Provides
    @Singleton
    Observation observation(Set<CommandObserver> commands, Set<StoreObserver> store) {
        return new Observation(CommandObserver.all(commands), StoreObserver.all(store));
    }

    @Provides
    @Singleton
    CommandPipeline commandPipeline(Observation observation, IdempotencyStore idempotency, Settings settings) {
        return new CommandPipeline(
                observation, idempotency, new RetryPolicy(settings.commandAttempts(), new CommandBackoff()));
    }

    @Provides
    @Singleton
    QueryPipeline queryPipeline(Meters meters, Optional<QueryCaching> caching) {
        return new QueryPipeline(meters, TIMEOUT, caching);
    }

    @Provides
    @Singleton
    HeadPosition logHead(EventReader reader, EventFeed feed, Closer closer) {
        var head = new HeadPosition(reader, feed);
        closer.register(head::close);
        return head;
    }

    @Provides
    @Singleton
    CommandHandlers commandHandlers(
            EventReader reader,
            FactReader facts,
            EventAppender appender,
            EventTypes types,
            EventIds ids,
            StateCache<Object> states,
            CommandPipeline pipeline) {
        return new CommandHandlers(reader, facts, appender, new EnvelopeFactory(types, ids), states, pipeline);
    }

    @Provides
    QueryHandlers queryHandlers(
            QueryPipeline pipeline, ReadModels models, Projections projections, EventReader reader, HeadPosition log) {
        return new QueryHandlers(pipeline, models, projections, reader, log);
    }

    @Provides
    @Singleton
    EventUseCases eventUseCases(
            EventSearch search,
            EventReader reader,
            EventFeed feed,
            EventViews views,
            QueryPipeline queries,
            HeadPosition log) {
        return EventUseCases.assemble(search, reader, feed, views, queries, log);
    }

    @Provides
    @Singleton
    CounterUseCases counterUseCases(QueryHandlers queries) {
        return CounterUseCases.assemble(queries);
    }

    @Provides
    @Singleton
    AnalyticsUseCases analyticsUseCases(
            EventAnalytics analytics,
            Conversations conversations,
            EventSearch search,
            EventReader reader,
            EventViews views,
            QueryPipeline queries,
            HeadPosition log) {
        return AnalyticsUseCases.assemble(analytics, conversations, search, reader, views, queries, log);
    }

    @Provides
    @Singleton
    StreamUseCases streamUseCases(
            Aggregates aggregates,
            StreamIndex streams,
            EventReader reader,
            EventViews views,
            InstantSource clock,
            QueryPipeline queries,
            HeadPosition log) {
        return StreamUseCases.assemble(aggregates, streams, reader, views, clock, queries, log);
    }

    @Provides
    @Singleton
    ReadinessProbe readiness(
            StoreDescription store,
            StoreMemory memory,
            EventReader reader,
            Projections projections,
            Policies policies,
            Caches caches,
            InstantSource clock) {
        return new ReadinessProbe(store, memory, reader, projections, policies, caches.cache(), clock);
    }

    @Provides
    OptimizeIndexes optimizeIndexes(IndexMaintenance indexes) {
        return new OptimizeIndexes(indexes);
    }
}
