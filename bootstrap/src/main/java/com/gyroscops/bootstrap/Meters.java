package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.projection.ProjectionRunner;
import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.query.QueryMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/// Measures commands, queries, HTTP requests, events and projections with Micrometer. Every tag has few values; no id
/// is ever one.
final class Meters implements CommandObserver, QueryMeter {

    private final MeterRegistry registry;

    /// Registering an existing meter again would return it too, but is slower than this lookup.
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    private record Series(String name, String kind, String outcome) {}

    Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void answered(CommandEnvelope<?> command, String outcome, long nanos) {
        timers.computeIfAbsent(
                        new Series("gyroscops.commands", command.command().getClass().getSimpleName(), outcome),
                        series -> timer(series, "How long commands take, by kind and outcome.", "command", "outcome"))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void answered(String query, String outcome, Duration took) {
        timers.computeIfAbsent(
                        new Series("gyroscops.queries", query, outcome),
                        series -> timer(series, "How long queries take, by kind and outcome.", "query", "outcome"))
                .record(took);
    }

    void served(String operation, int status, Duration took) {
        timers.computeIfAbsent(
                        new Series("gyroscops.http.requests", operation, Integer.toString(status)),
                        series -> timer(
                                series, "How long HTTP requests take, by operation and status.", "operation", "status"))
                .record(took);
    }

    /// Counts a newly recorded event. Events from before the start are not included.
    void recorded(RecordedEvent event) {
        counters.computeIfAbsent(
                        event.type().name(),
                        type -> Counter.builder("gyroscops.events")
                                .description("How many events were recorded since the start, by type.")
                                .tag("type", type)
                                .register(registry))
                .increment();
    }

    /// Measures the lag of a projection and the number of its dead letters.
    void watch(ProjectionRunner projection) {
        gauge(
                "gyroscops.projection.lag",
                "How many events a projection is behind the log.",
                "projection",
                projection,
                ProjectionStatus::lag);
        gauge(
                "gyroscops.projection.parked",
                "The dead letters of a projection.",
                "projection",
                projection,
                ProjectionStatus::deadLetters);
    }

    /// Measures the lag of a policy and the number of its dead letters.
    void watchPolicy(ProjectionRunner policy) {
        gauge("gyroscops.policy.lag", "How many events a policy is behind the log.", "policy", policy, ProjectionStatus::lag);
        gauge(
                "gyroscops.policy.dead.letters",
                "The dead letters of a policy.",
                "policy",
                policy,
                ProjectionStatus::deadLetters);
    }

    /// Measures the memory of the store.
    ///
    /// @param head supplies the position of the last event
    void watch(StoreMemory memory, LongSupplier head) {
        gauge("gyroscops.store.bytes", "Estimated memory of the event store, in bytes.", memory::bytes);
        gauge("gyroscops.store.limit", "Memory limit of the event store, in bytes.", memory::limit);
        gauge("gyroscops.store.events", "How many events are in the log.", head);
    }

    /// Measures the number and the memory of outcomes under idempotency keys.
    void watch(LongSupplier idempotencyKeys, LongSupplier idempotencyBytes) {
        gauge(
                "gyroscops.idempotency.keys",
                "How many outcomes are kept under idempotency keys.",
                idempotencyKeys);
        gauge(
                "gyroscops.idempotency.bytes",
                "Estimated memory of the outcomes under idempotency keys, in bytes.",
                idempotencyBytes);
    }

    private void gauge(String name, String description, LongSupplier value) {
        Gauge.builder(name, value, LongSupplier::getAsLong)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private void gauge(
            String name,
            String description,
            String kind,
            ProjectionRunner watched,
            ToDoubleFunction<ProjectionStatus> value) {
        Gauge.builder(name, watched, runner -> value.applyAsDouble(runner.status()))
                .description(description)
                .tag(kind, watched.name())
                .strongReference(true)
                .register(registry);
    }

    private Timer timer(Series series, String description, String kind, String outcome) {
        return Timer.builder(series.name())
                .description(description)
                .tag(kind, series.kind())
                .tag(outcome, series.outcome())
                .serviceLevelObjectives(Buckets.OF_ANSWERS)
                .register(registry);
    }
}
