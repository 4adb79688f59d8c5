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
    private final Map<String, Future<?>> pending = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer;

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
        pending.put(socket, timer.schedule(() -> hangUp(connection), timeout.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// The request has been read.
    void met(ServerRequest request) {
        var deadline = pending.remove(request.socketId());
        if (deadline != null) {
            deadline.cancel(false);
        }
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
