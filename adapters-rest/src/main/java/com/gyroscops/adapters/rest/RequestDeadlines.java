package com.gyroscops.adapters.rest;

import io.helidon.http.HttpPrologue;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Hangs up on clients that begin a request and do not come to its end: Helidon limits only how long they may be silent
/// between two requests.
final class RequestDeadlines implements Http1ConnectionListener, AutoCloseable {

    private final Duration timeout;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer;

    private record Pending(ConnectionContext connection, Future<?> deadline) {}

    RequestDeadlines(Duration timeout) {
        this.timeout = timeout;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("request-deadlines").daemon().factory());
        timer.setRemoveOnCancelPolicy(true);
    }

    /// The first line of a request has come.
    @Override
    public void prologue(ConnectionContext connection, HttpPrologue prologue) {
        var socket = connection.childSocketId();
        var deadline = timer.schedule(() -> hangUp(connection), timeout.toMillis(), TimeUnit.MILLISECONDS);
        pending.put(socket, new Pending(connection, deadline));
    }

    /// The request has been read.
    ///
    /// @return hangs up on its client, which ends whatever is being written to it
    Runnable met(ServerRequest request) {
        var met = pending.remove(request.socketId());
        if (met == null) {
            return () -> {};
        }
        met.deadline().cancel(false);
        return () -> met.connection().serverSocket().close();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void hangUp(ConnectionContext connection) {
        pending.remove(connection.childSocketId());
        connection.serverSocket().close();
    }
}
