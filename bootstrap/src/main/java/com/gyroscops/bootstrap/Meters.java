package com.gyroscops.bootstrap;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.pipeline.CommandMeter;
import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.projection.ProjectionStatus;
import com.gyroscops.application.query.QueryMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/// Measures commands, queries, HTTP requests, events and projections with Micrometer. Every tag has few values; no id
/// is ever one.
final class Meters implements CommandMeter, QueryMeter {

    private final MeterRegistry registry;

    /// To register a meter again finds it as well, but takes longer than to look here.
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    private record Series(String name, String kind, String outcome) {}

    Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void handled(String command, String outcome, Duration took) {
        timers.computeIfAbsent(
                        new Series("gyroscops.commands", command, outcome),
                        series -> timer(series, "How long commands take, by kind and outcome.", "command", "outcome"))
                .record(took);
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

    /// Counts an event that was recorded. It is no number of what is in the log: what was there before does not count.
    void recorded(RecordedEvent event) {
        counters.computeIfAbsent(event.type().name(), type -> Counter.builder("gyroscops.events")
                        .description("How many events were recorded since the start, by type.")
                        .tag("type", type)
                        .register(registry))
                .increment();
    }

    /// Lets it be seen how far a projection is behind, and how many events it has set aside.
    void watch(ProjectionRunner projection) {
        gauge(
                "gyroscops.projection.lag",
                "How many events a projection is behind the log.",
                projection,
                ProjectionStatus::lag);
        gauge(
                "gyroscops.projection.parked",
                "How many events a projection has set aside.",
                projection,
                ProjectionStatus::parked);
    }

    private void gauge(
            String name, String description, ProjectionRunner projection, ToDoubleFunction<ProjectionStatus> value) {
        Gauge.builder(name, projection, runner -> value.applyAsDouble(runner.status()))
                .description(description)
                .tag("projection", projection.name())
                .strongReference(true)
                .register(registry);
    }

    private Timer timer(Series series, String description, String kind, String outcome) {
        return Timer.builder(series.name())
                .description(description)
                .tag(kind, series.kind())
                .tag(outcome, series.outcome())
                .register(registry);
    }
}
