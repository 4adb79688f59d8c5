package com.gyroscops.web.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Looks now and then whether the server still listens, and whether a client has taken too long.
public final class ConnectionWatchdog implements AutoCloseable {

    /// How long something may go unnoticed.
    private static final Duration ROUND = Duration.ofMillis(500);

    private final Connections connections;
    private final Listener listener;
    private final CompletableFuture<String> deaf = new CompletableFuture<>();
    private final ScheduledThreadPoolExecutor timer;

    /// @param shortest the shortest limit there is; nothing is overdue by more than a fourth of it without being
    /// noticed
    public ConnectionWatchdog(Connections connections, Listener listener, Duration shortest) {
        this.connections = connections;
        this.listener = listener;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("connections").daemon().factory());
        var round = Math.clamp(shortest.toMillis() / 4, 1, ROUND.toMillis());
        // One look at all of them costs less than an alarm for each, nearly all of which come in time.
        var _ = timer.scheduleWithFixedDelay(this::look, round, round, TimeUnit.MILLISECONDS);
    }

    /// Is completed, with the reason, when the server has stopped serving though it was not closed.
    public CompletionStage<String> deaf() {
        return deaf.minimalCompletionStage();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /// Connections are closed before the reason is told: most likely there was no file descriptor left, and stopping in
    /// good order needs some, to load a class for instance.
    private void endAll() {
        try {
            connections.closeAll();
        } finally {
            deaf.complete("new connections could no longer be accepted");
        }
    }

    private void look() {
        try {
            if (listener.isClosed() && !connections.isEnding()) {
                endAll();
            }
            connections.hangUpOnTheOverdue();
        } catch (RuntimeException | Error broken) {
            deaf.complete("slow clients could no longer be checked: " + broken);
        }
    }
}
