package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.application.billing.payment.ExchangeRateSource;
import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.billing.payment.PaymentPorts;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.operations.StoreDescription;
import com.gyroscops.application.pipeline.IdempotencyStore;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.query.AnswerCaching;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.domain.billing.payment.Payment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The inside of the hexagon: use cases, the pipelines around them, and what follows the log.
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
    QueryPipelines queryPipelines(Meters meters, Optional<AnswerCaching> caching) {
        return new QueryPipelines(meters, PATIENCE, caching);
    }

    @Provides
    @Singleton
    LogHead logHead(EventReader reader, EventFeed feed) {
        return new LogHead(reader, feed);
    }

    @Provides
    @Singleton
    ProjectionRunner payments(PaymentViews views, EventReader reader, EventFeed feed) {
        return ProjectionRunner.start(PaymentUseCases.projection(views), reader, feed);
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
            PaymentViews views) {
        return new PaymentPorts(reader, Pipelines.logged(appender), types, ids, codec, states, rates, views);
    }

    @Provides
    @Singleton
    PaymentUseCases paymentUseCases(
            PaymentPorts ports, Pipelines commands, QueryPipelines queries, ProjectionRunner views, LogHead log) {
        return PaymentUseCases.assemble(ports, commands, queries, views, log);
    }

    @Provides
    @Singleton
    EventUseCases eventUseCases(
            EventSearch search, EventReader reader, EventCodec codec, QueryPipelines queries, LogHead log) {
        return EventUseCases.assemble(search, reader, codec, queries, log);
    }

    @Provides
    @Singleton
    ReadinessProbe readiness(StoreDescription store, EventReader reader, ProjectionRunner payments, Caches caches) {
        return new ReadinessProbe(store, reader, List.of(payments), caches.cache());
    }
}
