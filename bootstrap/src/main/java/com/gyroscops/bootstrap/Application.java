package com.gyroscops.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.gyroscops.adapters.rest.RestAdapter;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.bootstrap.demo.DemoHistory;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;

/// The application, put together and running until it is closed.
///
/// @param parts what it is made of, for tests that look inside
record Application(Injector parts, RestAdapter rest) implements AutoCloseable {

    /// Puts the application together and starts it.
    ///
    /// @throws RestAdapter.CannotListenException when the port is taken; nothing is left running then
    static Application start(Settings settings) {
        var parts = Guice.createInjector(Stage.PRODUCTION, modules(settings));
        var running = false;
        try {
            // The history takes as long as preparing the server does; on two cores neither has to wait for the other.
            var server = CompletableFuture.supplyAsync(() -> RestAdapter.prepare(
                    parts.getInstance(RestAdapter.Settings.class),
                    parts.getInstance(RestAdapter.UseCases.class),
                    parts.getInstance(RestAdapter.Surroundings.class)));
            if (settings.demo()) {
                live(parts);
            }
            logFrom(settings.logLevel());
            var application = new Application(parts, server.join().listen());
            running = true;
            return application;
        } finally {
            if (!running) {
                closeInside(parts);
            }
        }
    }

    /// Lives the history to look at before anybody is let in. Thousands of commands that nobody sent are not logged.
    private static void live(Injector parts) {
        logFrom(Level.WARN);
        parts.getInstance(DemoHistory.class).live();
        parts.getInstance(Projections.class).catchUp();
    }

    private static void logFrom(Level level) {
        ((Logger) LoggerFactory.getLogger("com.gyroscops")).setLevel(level);
    }

    static List<Module> modules(Settings settings) {
        return List.of(
                strict(),
                new StoreModule(settings),
                new DemoModule(),
                new UseCaseModule(),
                new ProjectionModule(),
                new CacheModule(),
                new MetricsModule(),
                new RestModule());
    }

    /// Whatever is not bound on purpose is a mistake.
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

    URI uri() {
        return rest.uri();
    }

    /// Lets requests in flight finish, then stops what follows the log or is connected to others.
    @Override
    public void close() {
        rest.close();
        closeInside(parts);
    }

    private static void closeInside(Injector parts) {
        parts.getInstance(Projections.class).close();
        parts.getInstance(LogHead.class).close();
        parts.getInstance(Caches.class).close();
    }
}
