package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.Multibinder;
import com.gyroscops.adapters.rest.RestRoutes;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.web.WebApplication;
import com.gyroscops.web.WebServer;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.ServerSettings;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Binds the parts of the HTTP server; each adapter's module adds a group of routes. [Application] starts it once all
/// other objects exist.
final class ServerModule extends AbstractModule {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /// The longest time between two requests on a connection.
    private static final Duration IDLE = Duration.ofMinutes(5);

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), RequestObserver.class);
    }

    @Provides
    ServerSettings listening(Settings settings, Streams streams) {
        return new ServerSettings(
                settings.host().getHostAddress(),
                settings.port(),
                settings.maxBodyBytes(),
                new HeapShares(settings).bodyBudget(),
                true,
                settings.requestLimit(),
                IDLE,
                settings.shutdownGrace(),
                streams,
                settings.maxConnections());
    }

    /// At most half of the connections, so that other requests are still answered.
    @Provides
    Streams streams(Settings settings) {
        var defaults = Streams.defaults();
        return new Streams(
                Math.clamp(settings.maxConnections() / 2, 1, defaults.max()),
                defaults.heartbeat(),
                defaults.writeTimeout());
    }

    @Provides
    WebApplication application(
            Set<RouteGroup> routes, EventReader log, EventIds ids, Meters meters, Set<RequestObserver> others) {
        var all = new ArrayList<>(routes);
        all.add(RestRoutes.docs(routes));
        return new WebApplication(
                all, log.logId().value(), () -> ids.next().toString(), new Watching(meters, List.copyOf(others)));
    }

    /// Measures requests, logs failed ones, and notifies other observers.
    private record Watching(Meters meters, List<RequestObserver> others) implements RequestObserver {

        @Override
        public void answered(String operationId, int status, Duration took) {
            meters.served(operationId, status, took);
            others.forEach(observer -> observer.answered(operationId, status, took));
        }

        @Override
        public void failed(String correlationId, Throwable failure) {
            OutOfMemory.check(failure);
            LOG.atError()
                    .setCause(failure)
                    .addKeyValue("correlationId", correlationId)
                    .log("A request failed");
            others.forEach(observer -> observer.failed(correlationId, failure));
        }
    }
}
