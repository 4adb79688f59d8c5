package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.operations.Readiness;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The liveness, readiness and metrics of the application.
///
/// @param metrics writes the metrics in Prometheus' text format
public record HealthRoutes(ReadinessProbe readiness, Supplier<String> metrics) {

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    /// @param durability `volatile` means that a restart loses everything
    private record Store(String kind, String durability) {}

    /// @param state `up` or `down`; a level that is down only makes responses slower
    private record Cache(String name, String level, String state, Optional<Long> entries) {}

    private record Ready(
            String status,
            String log,
            Store store,
            long storeBytes,
            long storeLimit,
            boolean storeFull,
            long position,
            List<ProjectionBody> projections,
            List<PolicyBody> policies,
            List<Cache> caches,
            List<Warning> warnings) {}

    /// A condition that an operator should check, although the application is ready.
    private record Warning(String code, String message) {}

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/health/live",
                        "getLiveness",
                        _ -> Parsed.valid(() -> Either.right(Response.json(200, Map.of("status", "live"))))),
                Route.get("/health/ready", "getReadiness", _ -> Parsed.valid(() -> ready(readiness.readiness()))),
                Route.get(
                        "/metrics",
                        "getMetrics",
                        "text/plain",
                        _ -> Parsed.valid(() -> Either.right(Response.text(200, PROMETHEUS, metrics.get())))));
    }

    private static Either<Problem, Response> ready(Readiness readiness) {
        var store = new Store(readiness.store().kind(), readiness.store().durability());
        var log = readiness.log().value();
        var memory = readiness.memory();
        var projections =
                readiness.projections().stream().map(ProjectionBody::of).toList();
        var policies = readiness.policies().stream().map(PolicyBody::of).toList();
        var caches = readiness.caches().stream().map(HealthRoutes::cache).toList();
        return readiness.ready()
                ? Either.right(Response.json(
                        200,
                        new Ready(
                                "ready",
                                log,
                                store,
                                memory.bytes(),
                                memory.limit(),
                                memory.full(),
                                readiness.head(),
                                projections,
                                policies,
                                caches,
                                warnings(readiness))))
                : Either.left(Problem.of(503, "not-ready", "A projection is failing.")
                        .with("log", log)
                        .with("store", store)
                        .with("storeBytes", memory.bytes())
                        .with("storeLimit", memory.limit())
                        .with("storeFull", memory.full())
                        .with("position", readiness.head())
                        .with("projections", projections)
                        .with("policies", policies)
                        .with("caches", caches));
    }

    private static List<Warning> warnings(Readiness readiness) {
        return readiness.isClockBehind()
                ? List.of(new Warning(
                        "clock-behind",
                        "The clock is " + readiness.clockBehind().toSeconds()
                                + " s behind the last event; until it catches up, new events get that time."))
                : List.of();
    }

    private static Cache cache(LevelStatus status) {
        var state = status.state().name().toLowerCase(Locale.ROOT);
        return new Cache(status.name(), status.level(), state, status.entries());
    }
}
