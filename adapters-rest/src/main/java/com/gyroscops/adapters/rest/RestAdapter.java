package com.gyroscops.adapters.rest;

import com.gyroscops.adapters.rest.analytics.AnalyticsRoutes;
import com.gyroscops.adapters.rest.billing.PaymentRoutes;
import com.gyroscops.adapters.rest.counters.CounterRoutes;
import com.gyroscops.adapters.rest.events.EventRoutes;
import com.gyroscops.adapters.rest.events.StreamRoutes;
import com.gyroscops.adapters.rest.explorer.ExplorerRoutes;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.operations.DocsRoutes;
import com.gyroscops.adapters.rest.operations.HealthRoutes;
import com.gyroscops.adapters.rest.operations.MaintenanceRoutes;
import com.gyroscops.adapters.rest.operations.ProjectionRoutes;
import com.gyroscops.adapters.rest.operations.TraceRoutes;
import com.gyroscops.adapters.rest.server.Dispatcher;
import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.operations.OptimizeIndexes;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.trace.Traces;
import java.io.Serial;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The application's HTTP server: once it listens, it answers until it is closed. The contract is `openapi.yaml`.
public final class RestAdapter implements AutoCloseable {

    private final HelidonServer server;
    private final String host;

    private RestAdapter(HelidonServer server, String host) {
        this.server = server;
        this.host = host;
    }

    /// What the server answers for.
    public record UseCases(
            PaymentUseCases payments,
            EventUseCases events,
            AnalyticsUseCases analytics,
            ReadinessProbe readiness,
            CounterUseCases counters,
            Projections projections,
            OptimizeIndexes maintenance,
            Traces traces) {}

    /// What the server needs of its surroundings. All of it is used by many threads.
    ///
    /// @param ids gives ids that were never given before, for commands, conversations and unnamed payments; each
    ///     is an identifier
    /// @param metrics writes the metrics in Prometheus' text format
    public record Surroundings(
            Supplier<String> ids, Supplier<String> metrics, RequestMeter meter, FailureLog failures) {}

    /// Measures requests.
    @FunctionalInterface
    public interface RequestMeter {

        /// A request was answered.
        ///
        /// @param operationId the operation's name in `openapi.yaml`; `none` when no operation was asked for
        void answered(String operationId, int status, Duration took);
    }

    /// Hears of bugs and broken infrastructure, of which clients are told no more than that.
    @FunctionalInterface
    public interface FailureLog {

        void failed(String correlationId, Throwable failure);
    }

    /// Where and how the server listens.
    ///
    /// @param port 0 for any free one
    /// @param maxBodyBytes the longest body that is read
    /// @param loopbackHostsOnly open mode: answer only requests to names of this machine
    /// @param requestTimeout how long a client may take to send one request
    /// @param idleTimeout how long a connection may be kept without a request
    /// @param shutdownGrace how long requests may take to end once the server is being closed; streams end at once
    public record Settings(
            String host,
            int port,
            int maxBodyBytes,
            boolean loopbackHostsOnly,
            Duration requestTimeout,
            Duration idleTimeout,
            Duration shutdownGrace,
            Streams streams) {

        /// How the streams of events are kept up.
        ///
        /// @param most how many there may be at a time
        /// @param heartbeat how long one may be silent
        /// @param patience how long a client may take to take what it is sent, before it is cut off
        public record Streams(int most, Duration heartbeat, Duration patience) {

            public static Streams usual() {
                return new Streams(100, Duration.ofSeconds(15), Duration.ofSeconds(10));
            }
        }

        /// Open mode on the loopback interface.
        public static Settings local(int port) {
            return new Settings(
                    "127.0.0.1",
                    port,
                    2 * 1024 * 1024,
                    true,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(5),
                    Streams.usual());
        }
    }

    /// The server cannot listen where it was told to, because somebody else does or because the address is not ours.
    public static final class CannotListenException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        CannotListenException(Settings settings, String why) {
            super("cannot listen on %s:%d: %s".formatted(settings.host(), settings.port(), why));
        }
    }

    /// Prepares a server and lets it listen.
    ///
    /// @throws CannotListenException when the port is in use, or the host is none of this machine's
    public static RestAdapter start(Settings settings, UseCases useCases, Surroundings surroundings) {
        return prepare(settings, useCases, surroundings).listen();
    }

    /// A server that does not listen yet. Preparing it is most of the work of starting it.
    public static RestAdapter prepare(Settings settings, UseCases useCases, Surroundings surroundings) {
        var dispatcher = new Dispatcher(
                routes(useCases, surroundings, settings.streams()),
                settings.loopbackHostsOnly(),
                surroundings.ids(),
                new ObservedBy(surroundings));
        return new RestAdapter(new HelidonServer(settings, dispatcher), settings.host());
    }

    /// Starts to listen.
    ///
    /// @throws CannotListenException when the port is in use, or the host is none of this machine's
    public RestAdapter listen() {
        server.listen();
        return this;
    }

    /// Every operation that is answered.
    static List<Route> routes(UseCases useCases, Surroundings surroundings, Settings.Streams streams) {
        return Stream.of(
                        new PaymentRoutes(useCases.payments(), useCases.traces(), surroundings.ids()).routes(),
                        new EventRoutes(useCases.events()).routes(),
                        new StreamRoutes(useCases.events().following(), streams.most(), streams.heartbeat()).routes(),
                        new CounterRoutes(useCases.counters()).routes(),
                        new ProjectionRoutes(useCases.projections()).routes(),
                        new AnalyticsRoutes(useCases.analytics()).routes(),
                        new HealthRoutes(useCases.readiness(), surroundings.metrics()).routes(),
                        new MaintenanceRoutes(useCases.maintenance()).routes(),
                        new TraceRoutes(useCases.traces()).routes(),
                        new DocsRoutes().routes(),
                        new ExplorerRoutes().routes())
                .flatMap(List::stream)
                .toList();
    }

    /// The port that is listened on, also when any was asked for.
    public int port() {
        return server.port();
    }

    /// Where the server is reached from this machine.
    public URI uri() {
        return URI.create("http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port()));
    }

    /// Stops listening, and returns when the requests that are under way have been answered, or their grace is over.
    @Override
    public void close() {
        server.close();
    }
}
