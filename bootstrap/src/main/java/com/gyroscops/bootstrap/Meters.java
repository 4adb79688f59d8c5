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
import java.util.function.ToDoubleFunction;

/// Measures commands, queries, HTTP requests, events and projections with Micrometer. Every tag has few values; no id
/// is ever one.
record Meters(MeterRegistry registry) implements CommandMeter, QueryMeter {

    @Override
    public void handled(String command, String outcome, Duration took) {
        timer("gyroscops.commands", "How long commands take, by kind and outcome.")
                .tag("command", command)
                .tag("outcome", outcome)
                .register(registry)
                .record(took);
    }

    @Override
    public void answered(String query, String outcome, Duration took) {
        timer("gyroscops.queries", "How long queries take, by kind and outcome.")
                .tag("query", query)
                .tag("outcome", outcome)
                .register(registry)
                .record(took);
    }

    void served(String operation, int status, Duration took) {
        timer("gyroscops.http.requests", "How long HTTP requests take, by operation and status.")
                .tag("operation", operation)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(took);
    }

    /// Counts an event that was recorded. It is no number of what is in the log: what was there before does not count.
    void recorded(RecordedEvent event) {
        Counter.builder("gyroscops.events")
                .description("How many events were recorded since the start, by type.")
                .tag("type", event.type().name())
                .register(registry)
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

    private static Timer.Builder timer(String name, String description) {
        return Timer.builder(name).description(description);
    }
}
