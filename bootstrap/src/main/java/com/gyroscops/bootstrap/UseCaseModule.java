package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.analytics.EventAnalytics;
import com.gyroscops.application.billing.payment.ExchangeRateSource;
import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.billing.payment.PaymentPorts;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.application.operations.IndexMaintenance;
import com.gyroscops.application.operations.OptimizeIndexes;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.operations.StoreDescription;
import com.gyroscops.application.pipeline.IdempotencyStore;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.AnswerCaching;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.domain.billing.payment.Payment;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The inside of the hexagon: use cases and the pipelines around them.
final class UseCaseModule extends AbstractModule {

    /// How long a query waits for the position that it asks for.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Provides
    @Singleton
    EventTypes eventTypes() {
        return PaymentEventTypes.addTo(EventTypes.none());
    }

    @Provides
    @Singleton
    Pipelines commandPipelines(Meters meters, IdempotencyStore idempotency, Settings settings) {
        return new Pipelines(meters, idempotency, new RetryPolicy(settings.commandAttempts(), new Backoff()));
    }

    @Provides
    @Singleton
    Traces traces() {
        return new Traces(InstantSource.system(), System::nanoTime);
    }

    @Provides
    @Singleton
    QueryPipelines queryPipelines(Meters meters, Optional<AnswerCaching> caching) {
        return new QueryPipelines(meters, PATIENCE, caching);
    }

    @Provides
    @Singleton
    LogHead logHead(EventReader reader, EventFeed feed) {
        return new LogHead(reader, feed);
    }

    @Provides
    PaymentPorts paymentPorts(
            EventReader reader,
            EventAppender appender,
            EventTypes types,
            EventIds ids,
            EventCodec codec,
            StateCache<Payment> states,
            ExchangeRateSource rates,
            ReadModel<PaymentViews> views) {
        return new PaymentPorts(
                Pipelines.reading(reader), Pipelines.appending(appender), types, ids, codec, states, rates, views);
    }

    @Provides
    @Singleton
    PaymentUseCases paymentUseCases(
            PaymentPorts ports,
            Pipelines commands,
            QueryPipelines queries,
            ProjectionModule.Following following,
            LogHead log) {
        return PaymentUseCases.assemble(ports, commands, queries, following.payments(), log);
    }

    @Provides
    @Singleton
    EventUseCases eventUseCases(
            EventSearch search,
            EventReader reader,
            EventFeed feed,
            EventCodec codec,
            QueryPipelines queries,
            LogHead log) {
        return EventUseCases.assemble(search, reader, feed, codec, queries, log);
    }

    @Provides
    @Singleton
    CounterUseCases counterUseCases(
            ReadModel<EventCounters> counters, QueryPipelines queries, ProjectionModule.Following following) {
        return CounterUseCases.assemble(counters, queries, following.counters());
    }

    @Provides
    @Singleton
    AnalyticsUseCases analyticsUseCases(
            EventAnalytics analytics,
            EventSearch search,
            EventReader reader,
            EventCodec codec,
            QueryPipelines queries,
            LogHead log) {
        return AnalyticsUseCases.assemble(analytics, search, reader, codec, queries, log);
    }

    @Provides
    @Singleton
    ReadinessProbe readiness(StoreDescription store, EventReader reader, Projections projections, Caches caches) {
        return new ReadinessProbe(store, reader, projections, caches.cache());
    }

    @Provides
    OptimizeIndexes optimizeIndexes(IndexMaintenance indexes) {
        return new OptimizeIndexes(indexes);
    }
}
