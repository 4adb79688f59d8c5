package com.gyroscops.bootstrap;

import com.gyroscops.application.pipeline.CommandMeter;
import com.gyroscops.application.query.QueryMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/// Measures commands, queries and HTTP requests with Micrometer. Every tag has few values; no id is ever one.
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

    private static Timer.Builder timer(String name, String description) {
        return Timer.builder(name).description(description);
    }
}
