package com.gyroscops.web.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Checks periodically whether the server still listens, and closes connections whose client exceeds a time limit.
public final class ConnectionWatchdog implements AutoCloseable {

    /// The longest period between two checks.
    private static final Duration PERIOD = Duration.ofMillis(500);

    private final Connections connections;
    private final Listener listener;
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final ScheduledThreadPoolExecutor timer;

    /// @param shortest the shortest time limit; a connection is closed at most a quarter of it too late
    public ConnectionWatchdog(Connections connections, Listener listener, Duration shortest) {
        this.connections = connections;
        this.listener = listener;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("connections").daemon().factory());
        var period = Math.clamp(shortest.toMillis() / 4, 1, PERIOD.toMillis());
        // One pass over all connections is cheaper than a timer for each, of which hardly any would expire.
        var _ = timer.scheduleWithFixedDelay(this::check, period, period, TimeUnit.MILLISECONDS);
    }

    /// Completes with the reason if the server stops serving although it was not closed.
    public CompletionStage<String> failure() {
        return failure.minimalCompletionStage();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /// Connections are closed first: file descriptors have probably run out, and an orderly shutdown needs some, for
    /// example to load a class.
    private void endAll() {
        try {
            connections.closeAll();
        } finally {
            failure.complete("new connections could no longer be accepted");
        }
    }

    private void check() {
        try {
            if (listener.isClosed() && !connections.isEnding()) {
                endAll();
            }
            connections.disconnectOverdue();
        } catch (RuntimeException | Error broken) {
            failure.complete("slow clients could no longer be checked: " + broken);
        }
    }
}
