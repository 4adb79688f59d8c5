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

/// What the HTTP server is made of; each adapter's module gives it a group of routes. [Application] starts it, when
/// everything else stands.
final class ServerModule extends AbstractModule {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /// How long a connection may be kept without a request.
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
                new HeapShares(settings).bodyRoom(),
                true,
                settings.requestLimit(),
                IDLE,
                settings.shutdownGrace(),
                streams,
                settings.maxConnections());
    }

    /// Half of the connections at most, so that others are answered, too.
    @Provides
    Streams streams(Settings settings) {
        var usual = Streams.usual();
        return new Streams(
                Math.clamp(settings.maxConnections() / 2, 1, usual.most()), usual.heartbeat(), usual.patience());
    }

    @Provides
    WebApplication application(
            Set<RouteGroup> routes, EventReader log, EventIds ids, Meters meters, Set<RequestObserver> others) {
        var all = new ArrayList<>(routes);
        all.add(RestRoutes.docs(routes));
        return new WebApplication(
                all, log.logId().value(), () -> ids.next().toString(), new Watching(meters, List.copyOf(others)));
    }

    /// Measures requests, logs those that fail, and tells others.
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
