package com.gyroscops.adapters.rest;

import io.helidon.http.HttpPrologue;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Hangs up on clients that begin a request and do not come to its end: Helidon limits only how long they may be silent
/// between two requests.
final class RequestDeadlines implements Http1ConnectionListener, AutoCloseable {

    /// How often it is looked whether somebody is late, which is so much later than the timeout at most.
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final long timeout;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer;

    private record Pending(ConnectionContext connection, long since) {}

    RequestDeadlines(Duration timeout) {
        this.timeout = timeout.toNanos();
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("request-deadlines").daemon().factory());
        // One look at all of them now and then costs less than an alarm for each, nearly all of which come in time.
        var round = Math.clamp(timeout.toMillis() / 4, 1, ROUND.toMillis());
        var _ = timer.scheduleWithFixedDelay(this::hangUpOnTheLate, round, round, TimeUnit.MILLISECONDS);
    }

    /// The first line of a request has come.
    @Override
    public void prologue(ConnectionContext connection, HttpPrologue prologue) {
        pending.put(connection.childSocketId(), new Pending(connection, System.nanoTime()));
    }

    /// The request has been read.
    ///
    /// @return hangs up on its client, which ends whatever is being written to it
    Runnable met(ServerRequest request) {
        var met = pending.remove(request.socketId());
        if (met == null) {
            return () -> {};
        }
        return () -> met.connection().serverSocket().close();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void hangUpOnTheLate() {
        var now = System.nanoTime();
        pending.forEach((socket, request) -> {
            // Who has been read meanwhile is no longer there to be taken out.
            if (now - request.since() > timeout && pending.remove(socket, request)) {
                hangUp(request.connection());
            }
        });
    }

    private static void hangUp(ConnectionContext connection) {
        try {
            connection.serverSocket().close();
        } catch (RuntimeException gone) {
            // Then there is nobody left to hang up on; the others are still looked at.
        }
    }
}
