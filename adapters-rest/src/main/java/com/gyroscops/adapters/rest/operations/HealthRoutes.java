package com.gyroscops.adapters.rest.operations;

import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.application.operations.Readiness;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.query.cache.LevelStatus;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Whether the application lives and is ready, and what it is measured to do.
///
/// @param metrics writes the metrics in Prometheus' text format
public record HealthRoutes(ReadinessProbe readiness, Supplier<String> metrics) {

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    /// @param durability `volatile` says that a restart loses everything (S104, B64)
    private record Store(String kind, String durability) {}

    /// @param state `up` or `down`; one that is down makes answers slower, and nothing else
    private record Cache(String name, String level, String state, Optional<Long> entries) {}

    private record Ready(
            String status, Store store, long position, List<ProjectionBody> projections, List<Cache> caches) {}

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/health/live",
                        "getLiveness",
                        _ -> Validation.valid(() -> Either.right(Response.json(200, Map.of("status", "live"))))),
                Route.get("/health/ready", "getReadiness", _ -> Validation.valid(() -> ready(readiness.readiness()))),
                Route.get(
                        "/metrics",
                        "getMetrics",
                        "text/plain",
                        _ -> Validation.valid(() -> Either.right(Response.text(200, PROMETHEUS, metrics.get())))));
    }

    private static Either<Problem, Response> ready(Readiness readiness) {
        var store = new Store(readiness.store().kind(), readiness.store().durability());
        var projections =
                readiness.projections().stream().map(ProjectionBody::of).toList();
        var caches = readiness.caches().stream().map(HealthRoutes::cache).toList();
        return readiness.ready()
                ? Either.right(Response.json(200, new Ready("ready", store, readiness.head(), projections, caches)))
                : Either.left(Problem.of(503, "not-ready", "A projection cannot go on.")
                        .with("store", store)
                        .with("position", readiness.head())
                        .with("projections", projections)
                        .with("caches", caches));
    }

    private static Cache cache(LevelStatus status) {
        var state = status.state().name().toLowerCase(Locale.ROOT);
        return new Cache(status.name(), status.level(), state, status.entries());
    }
}
