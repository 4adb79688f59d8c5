package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.operations.OptimizeIndexes;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.streams.StreamUseCases;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings.Streams;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;
import java.util.function.Supplier;

/// Binds the routes over the log and for operations.
final class RestModule extends AbstractModule {

    private final Supplier<LogId> reset;

    /// @param reset starts a new log and returns its id
    RestModule(Supplier<LogId> reset) {
        this.reset = reset;
    }

    @ProvidesIntoSet
    RouteGroup events(EventUseCases events) {
        return RestRoutes.events(events);
    }

    @ProvidesIntoSet
    RouteGroup stream(EventUseCases events, Streams streams) {
        return RestRoutes.stream(events, streams);
    }

    @ProvidesIntoSet
    RouteGroup streams(StreamUseCases streams) {
        return RestRoutes.streams(streams);
    }

    @ProvidesIntoSet
    RouteGroup counters(CounterUseCases counters) {
        return RestRoutes.counters(counters);
    }

    @ProvidesIntoSet
    RouteGroup projections(Projections projections) {
        return RestRoutes.projections(projections);
    }

    @ProvidesIntoSet
    RouteGroup policies(Policies policies, Deadlines deadlines) {
        return RestRoutes.policies(policies, deadlines);
    }

    @ProvidesIntoSet
    RouteGroup contexts(Aggregates aggregates, Policies policies, FactReader facts) {
        return RestRoutes.contexts(aggregates, policies, facts::uses);
    }

    @ProvidesIntoSet
    RouteGroup analytics(AnalyticsUseCases analytics) {
        return RestRoutes.analytics(analytics);
    }

    @ProvidesIntoSet
    RouteGroup health(ReadinessProbe readiness, PrometheusMeterRegistry registry) {
        return RestRoutes.health(readiness, registry::scrape);
    }

    @ProvidesIntoSet
    RouteGroup maintenance(OptimizeIndexes maintenance) {
        return RestRoutes.maintenance(maintenance);
    }

    @ProvidesIntoSet
    RouteGroup reset(Settings settings) {
        return RestRoutes.reset(settings.resettable() ? Optional.of(reset) : Optional.empty());
    }

    @ProvidesIntoSet
    AotTrainingScript training() {
        return new LogAotTraining();
    }
}
