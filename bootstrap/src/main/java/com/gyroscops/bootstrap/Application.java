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
import com.gyroscops.eventsourcing.operations.StoreMemory;
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

/// The application, put together and running until it is closed: a server, and an inside with one log that it answers
/// from. Thread-safe.
final class Application implements AutoCloseable {

    private final WebServer server;
    private final Supplier<Inside> fresh;
    private final Duration shutdownGrace;
    private Inside inside;
    private boolean closed;

    /// Everything behind the server.
    ///
    /// @param closer closes what was started, the last one first
    private record Inside(Injector parts, Closer closer) {

        /// When it throws, nothing that was started is left open.
        static Inside create(
                Settings settings, StoreLimit limit, Supplier<LogId> reset, UnaryOperator<List<Module>> change) {
            var closer = Closer.create();
            try {
                var modules = change.apply(modules(settings, limit, reset, closer));
                var inside = new Inside(Guice.createInjector(Stage.PRODUCTION, modules), closer);
                var projections = inside.part(Projections.class);
                closer.register(projections::close);
                projections.start();
                return inside;
            } catch (RuntimeException | Error failed) {
                Application.close(closer);
                throw failed;
            }
        }

        <T> T part(Class<T> type) {
            return parts.getInstance(type);
        }

        /// The history to look at, if a context has one.
        Optional<Demo> demo() {
            return parts.getInstance(Key.get(new TypeLiteral<Optional<Demo>>() {}));
        }

        void close() {
            Application.close(closer);
        }
    }

    /// @param fresh makes an inside with a new log
    private Application(Inside inside, WebServer server, Supplier<Inside> fresh) {
        this.inside = inside;
        this.server = server;
        this.fresh = fresh;
        this.shutdownGrace = inside.part(ServerSettings.class).shutdownGrace();
    }

    /// How long requests in flight may take when it is closed.
    Duration shutdownGrace() {
        return shutdownGrace;
    }

    /// Puts the application together and starts it.
    ///
    /// When it throws, no thread, connection or port is left open.
    ///
    /// @throws CannotListenException when the port is taken
    static Application start(Settings settings) {
        return start(settings, modules -> modules);
    }

    /// @param change makes the modules that the application is made of out of the usual ones
    static Application start(Settings settings, UnaryOperator<List<Module>> change) {
        var started = new CompletableFuture<Application>();
        var limit = new StoreLimit(new HeapShares(settings));
        Supplier<Inside> fresh =
                () -> Inside.create(settings, limit, () -> started.join().reset(), change);
        var inside = fresh.get();
        // The history takes as long as preparing the server does; on two cores neither has to wait for the other.
        var preparing = CompletableFuture.supplyAsync(
                () -> WebServer.prepare(inside.part(ServerSettings.class), inside.part(WebApplication.class)));
        try {
            if (settings.demo()) {
                inside.demo().ifPresent(demo -> live(inside, demo));
            }
            logFrom(settings.logLevel());
            var prepared = preparing.join();
            limit.measure(inside.part(StoreMemory.class));
            var application = new Application(inside, prepared.listen(), fresh);
            started.complete(application);
            return application;
        } catch (RuntimeException | Error failed) {
            // A server that is being prepared is waited for.
            preparing.thenAccept(WebServer::close).exceptionally(_ -> null).join();
            inside.close();
            throw failed;
        }
    }

    /// Runs the demo's history before requests are accepted. Its thousands of commands are not logged.
    private static void live(Inside inside, Demo demo) {
        logFrom(Level.WARN);
        demo.live();
        inside.part(Projections.class).catchUp();
    }

    private static void logFrom(Level level) {
        ((Logger) LoggerFactory.getLogger("com.gyroscops")).setLevel(level);
    }

    /// The modules of an application that is not reset. What they start is closed by the [Closer] that they bind.
    static List<Module> modules(Settings settings) {
        Supplier<LogId> noReset = () -> {
            throw new UnsupportedOperationException("this application has one log");
        };
        return modules(settings, new StoreLimit(new HeapShares(settings)), noReset, Closer.create());
    }

    /// @param limit the most bytes that a log may take, the same for each that is begun while it runs
    /// @param reset begins a new log and says which
    /// @param closer told of everything that has to be closed, as soon as it has been started
    static List<Module> modules(Settings settings, StoreLimit limit, Supplier<LogId> reset, Closer closer) {
        var technology = List.of(
                strict(),
                new LifecycleModule(closer),
                new ClockModule(),
                new StoreModule(settings, limit),
                new UseCaseModule(),
                new ProjectionModule(),
                new CacheModule(),
                new MetricsModule(),
                new RestModule(reset),
                new ExplorerModule(),
                new ServerModule());
        return Stream.concat(Contexts.modules().stream(), technology.stream()).toList();
    }

    /// A binding that was not made on purpose is a mistake.
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

    /// What it is made of now, for tests that look inside.
    synchronized Injector parts() {
        return inside.parts();
    }

    /// Begins a new, empty log: a whole new inside replaces the one before, behind the same server. Requests that are
    /// under way are finished on the old log; one that waits for a read model may be told that it has not come so far.
    ///
    /// @return the new log
    synchronized LogId reset() {
        if (closed) {
            throw new IllegalStateException("the application is closed");
        }
        var old = inside;
        inside = fresh.get();
        server.answerWith(inside.part(WebApplication.class));
        old.close();
        return inside.part(EventReader.class).logId();
    }

    URI uri() {
        return server.uri();
    }

    WebServer server() {
        return server;
    }

    /// Lets requests in flight finish, then stops what follows the log or is connected to others.
    @Override
    public void close() {
        // Not under the lock: a request that is in flight may be a reset.
        server.close();
        closeOnce();
    }

    private synchronized void closeOnce() {
        if (!closed) {
            closed = true;
            inside.close();
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
