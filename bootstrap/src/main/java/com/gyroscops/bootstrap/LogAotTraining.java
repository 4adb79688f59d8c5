package com.gyroscops.bootstrap;

import static com.gyroscops.bootstrap.AotTrainingRequest.get;

import java.util.List;

/// The training run of the log and of operations, independent of the contexts.
final class LogAotTraining implements AotTrainingScript {

    @Override
    public List<AotTrainingRequest> opening() {
        return List.of(
                get("/health/ready"),
                get("/health/live"),
                get("/"),
                get("/openapi.yaml"),
                get("/api/projections"),
                get("/metrics"));
    }

    @Override
    public List<AotTrainingRequest> commands(String id) {
        return List.of();
    }

    @Override
    public List<AotTrainingRequest> others(String id) {
        return List.of(
                get("/api/events?limit=20&order=desc"),
                get("/api/events?text=rehearsal&limit=20&order=desc"),
                get("/api/analytics/statistics"),
                get("/api/analytics/trends?interval=hour"),
                get("/api/analytics/heatmap"),
                get("/api/counters"),
                get("/metrics"));
    }
}
