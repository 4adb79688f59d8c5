package com.gyroscops.adapters.rest.testing;

import com.gyroscops.web.WebApplication;
import com.gyroscops.web.WebServer;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.settings.ServerSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A server on a free port, with the calls of its observer.
public final class LocalServer implements AutoCloseable {

    // Referenced strongly, so that the logger keeps its level: messages about hundreds of short-lived servers are
    // useless.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    static {
        HELIDON.setLevel(Level.WARNING);
    }

    /// Each response as `operation status`.
    public final List<String> answered = new CopyOnWriteArrayList<>();

    public final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private final WebServer server;

    public LocalServer(Served served) {
        this(ServerSettings.local(0), served);
    }

    /// Ids are `id-1`, `id-2` and so on.
    public LocalServer(ServerSettings settings, Served served) {
        var lastId = new AtomicInteger();
        Supplier<String> ids = () -> "id-" + lastId.incrementAndGet();
        var groups = served.groups(ids, settings.streams());
        var noting = new Noting(answered, failures, served.observers());
        server = WebServer.start(settings, new WebApplication(groups, served.log(), ids, noting));
    }

    public Api api() {
        return new Api(server.uri());
    }

    public int port() {
        return server.port();
    }

    private record Noting(List<String> answered, List<Throwable> failures, List<RequestObserver> others)
            implements RequestObserver {

        @Override
        public void answered(String operationId, int status, Duration took) {
            answered.add(operationId + " " + status);
            others.forEach(other -> other.answered(operationId, status, took));
        }

        @Override
        public void failed(String correlationId, Throwable failure) {
            failures.add(failure);
            others.forEach(other -> other.failed(correlationId, failure));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
