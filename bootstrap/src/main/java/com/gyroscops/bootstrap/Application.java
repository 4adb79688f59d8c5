package com.gyroscops.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.google.common.io.Closer;
import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.gyroscops.bootstrap.demo.Demo;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.web.WebApplication;
import com.gyroscops.web.WebServer;
import com.gyroscops.web.settings.CannotListenException;
import com.gyroscops.web.settings.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// The running application: a server, and the objects behind it with one log. Thread-safe.
final class Application implements AutoCloseable {

    private final WebServer server;
    private final Supplier<Backend> newBackend;
    private final Duration shutdownGrace;
    private Backend backend;
    private boolean closed;

    /// All objects behind the server.
    ///
    /// @param closer closes what was started, in reverse order
    private record Backend(Injector parts, Closer closer) {

        /// Closes everything that was started when it throws.
        static Backend create(
                Settings settings, StoreLimit limit, Supplier<LogId> reset, UnaryOperator<List<Module>> change) {
            var closer = Closer.create();
            try {
                var modules = change.apply(modules(settings, limit, reset, closer));
                var backend = new Backend(Guice.createInjector(Stage.PRODUCTION, modules), closer);
                var projections = backend.part(Projections.class);
                closer.register(projections::close);
                projections.start();
                return backend;
            } catch (RuntimeException | Error failed) {
                Application.close(closer);
                throw failed;
            }
        }

        <T> T part(Class<T> type) {
            return parts.getInstance(type);
        }

        /// Starts the policies and deadlines. The demo history has to be over, since it runs them itself.
        void startPolicies() {
            part(Policies.class).start();
            part(Deadlines.class).start();
        }

        /// The demo history, if a context has one.
        Optional<Demo> demo() {
            return parts.getInstance(Key.get(new TypeLiteral<Optional<Demo>>() {}));
        }

        void close() {
            Application.close(closer);
        }
    }

    /// @param newBackend creates the objects for a new log
    private Application(Backend backend, WebServer server, Supplier<Backend> newBackend) {
        this.backend = backend;
        this.server = server;
        this.newBackend = newBackend;
        this.shutdownGrace = backend.part(ServerSettings.class).shutdownGrace();
    }

    /// The longest time that requests in progress get when it is closed.
    Duration shutdownGrace() {
        return shutdownGrace;
    }

    /// Creates the application and starts it.
    ///
    /// When it throws, no thread, connection or port is left open.
    ///
    /// @throws CannotListenException when the port is in use
    static Application start(Settings settings) {
        return start(settings, modules -> modules);
    }

    /// @param change replaces the modules that the application consists of, for tests
    static Application start(Settings settings, UnaryOperator<List<Module>> change) {
        var started = new CompletableFuture<Application>();
        var limit = new StoreLimit(new HeapShares(settings));
        Supplier<Backend> newBackend =
                () -> Backend.create(settings, limit, () -> started.join().reset(), change);
        var backend = newBackend.get();
        // The demo history takes about as long as preparing the server; on two cores they run in parallel.
        var preparing = CompletableFuture.supplyAsync(
                () -> WebServer.prepare(backend.part(ServerSettings.class), backend.part(WebApplication.class)));
        try {
            if (settings.demo()) {
                backend.demo().ifPresent(demo -> runDemo(backend, demo));
            }
            logFrom(settings.logLevel());
            backend.startPolicies();
            var prepared = preparing.join();
            limit.measure(backend.part(StoreMemory.class));
            var application = new Application(backend, prepared.listen(), newBackend);
            started.complete(application);
            return application;
        } catch (RuntimeException | Error failed) {
            // Waits for a server that is still being prepared, and closes it.
            preparing.thenAccept(WebServer::close).exceptionally(_ -> null).join();
            backend.close();
            throw failed;
        }
    }

    /// Runs the demo history before requests are accepted. Its thousands of commands are not logged.
    private static void runDemo(Backend backend, Demo demo) {
        logFrom(Level.WARN);
        demo.run();
        backend.part(Projections.class).catchUp();
    }

    private static void logFrom(Level level) {
        ((Logger) LoggerFactory.getLogger("com.gyroscops")).setLevel(level);
    }

    /// The modules of an application without reset. They register everything that they start with the [Closer] that
    /// they bind.
    static List<Module> modules(Settings settings) {
        Supplier<LogId> noReset = () -> {
            throw new UnsupportedOperationException("this application cannot reset its log");
        };
        return modules(settings, new StoreLimit(new HeapShares(settings)), noReset, Closer.create());
    }

    /// @param limit the maximum size of a log in bytes, also for new logs after a reset
    /// @param reset starts a new log and returns its id
    /// @param closer registers everything that must be closed, as soon as it has been started
    static List<Module> modules(Settings settings, StoreLimit limit, Supplier<LogId> reset, Closer closer) {
        var technology = List.of(
                strict(),
                new LifecycleModule(closer),
                new ClockModule(),
                new StoreModule(settings, limit),
                new UseCaseModule(),
                new ProjectionModule(),
                new PolicyModule(),
                new CacheModule(),
                new MetricsModule(),
                new RestModule(reset),
                new ExplorerModule(),
                new ServerModule());
        return Stream.concat(Contexts.modules().stream(), technology.stream()).toList();
    }

    /// Requires explicit bindings, so that a missing one is an error.
    static Module strict() {
        return new AbstractModule() {
            @Override
            protected void configure() {
                binder().requireExplicitBindings();
                binder().requireExactBindingAnnotations();
                binder().disableCircularProxies();
            }
        };
    }

    /// The current injector, for tests.
    synchronized Injector parts() {
        return backend.parts();
    }

    /// Starts a new, empty log: all objects behind the server are replaced. Requests in progress finish on the old log;
    /// a query that waits for a position there may fail because it is not reached.
    ///
    /// @return the id of the new log
    synchronized LogId reset() {
        if (closed) {
            throw new IllegalStateException("the application is closed");
        }
        var old = backend;
        backend = newBackend.get();
        backend.startPolicies();
        server.answerWith(backend.part(WebApplication.class));
        old.close();
        return backend.part(EventReader.class).logId();
    }

    URI uri() {
        return server.uri();
    }

    WebServer server() {
        return server;
    }

    /// Lets requests in progress finish, then stops projections and closes connections.
    @Override
    public void close() {
        // Without the lock, because a request in progress may be a reset.
        server.close();
        closeOnce();
    }

    private synchronized void closeOnce() {
        if (!closed) {
            closed = true;
            backend.close();
        }
    }

    private static void close(Closer closer) {
        try {
            closer.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
