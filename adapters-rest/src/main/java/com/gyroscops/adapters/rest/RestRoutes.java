package com.gyroscops.adapters.rest;

import com.gyroscops.adapters.rest.analytics.AnalyticsRoutes;
import com.gyroscops.adapters.rest.counters.CounterRoutes;
import com.gyroscops.adapters.rest.events.EventRoutes;
import com.gyroscops.adapters.rest.events.StreamRoutes;
import com.gyroscops.adapters.rest.operations.ContextRoutes;
import com.gyroscops.adapters.rest.operations.DeadlineRoutes;
import com.gyroscops.adapters.rest.operations.DocsRoutes;
import com.gyroscops.adapters.rest.operations.HealthRoutes;
import com.gyroscops.adapters.rest.operations.MaintenanceRoutes;
import com.gyroscops.adapters.rest.operations.PolicyRoutes;
import com.gyroscops.adapters.rest.operations.ProjectionRoutes;
import com.gyroscops.adapters.rest.operations.ResetRoutes;
import com.gyroscops.adapters.rest.streams.AggregateStreamRoutes;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.operations.OptimizeIndexes;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.streams.StreamUseCases;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The routes over the log and for operations, in several groups; each context adds a group of its own. The contract is
/// `openapi.yaml`.
public final class RestRoutes {

    private RestRoutes() {}

    public static RouteGroup events(EventUseCases events) {
        return new RouteGroup("events", new EventRoutes(events).routes());
    }

    /// The live feed of events.
    public static RouteGroup stream(EventUseCases events, Streams streams) {
        return new RouteGroup(
                "stream", new StreamRoutes(events.following(), streams.max(), streams.heartbeat()).routes());
    }

    /// The streams of all aggregates.
    public static RouteGroup streams(StreamUseCases streams) {
        return new AggregateStreamRoutes(streams).group();
    }

    public static RouteGroup counters(CounterUseCases counters) {
        return new RouteGroup("counters", new CounterRoutes(counters).routes());
    }

    public static RouteGroup projections(Projections projections) {
        return new RouteGroup("projections", new ProjectionRoutes(projections).routes());
    }

    /// The policies and the deadlines.
    public static RouteGroup policies(Policies policies, Deadlines deadlines) {
        return new RouteGroup(
                "policies",
                Stream.concat(
                                new PolicyRoutes(policies).routes().stream(),
                                new DeadlineRoutes(deadlines).routes().stream())
                        .toList());
    }

    /// The map of the contexts.
    ///
    /// @param facts the types of the facts that were read so far, by the name of the aggregate or the policy
    public static RouteGroup contexts(
            Aggregates aggregates, Policies policies, Supplier<Map<String, Set<FactType<?>>>> facts) {
        return new RouteGroup("contexts", new ContextRoutes(aggregates, policies, facts).routes());
    }

    public static RouteGroup analytics(AnalyticsUseCases analytics) {
        return new RouteGroup("analytics", new AnalyticsRoutes(analytics).routes());
    }

    /// Liveness, readiness and metrics.
    ///
    /// @param metrics writes the metrics in Prometheus' text format
    public static RouteGroup health(ReadinessProbe readiness, Supplier<String> metrics) {
        return new RouteGroup("health", new HealthRoutes(readiness, metrics).routes());
    }

    public static RouteGroup maintenance(OptimizeIndexes maintenance) {
        return new RouteGroup("maintenance", new MaintenanceRoutes(maintenance).routes());
    }

    /// The reset of the log.
    ///
    /// @param reset starts a new log and returns its id; empty where a reset is not allowed
    public static RouteGroup reset(Optional<Supplier<LogId>> reset) {
        return new RouteGroup("reset", new ResetRoutes(reset).routes());
    }

    /// The OpenAPI document and its page.
    ///
    /// @param others all other groups, whose contracts are merged with that of this adapter
    public static RouteGroup docs(Collection<RouteGroup> others) {
        return new RouteGroup("docs", new DocsRoutes(others).routes());
    }
}
