package com.gyroscops.web.connection;

import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.webserver.spi.ServerConnection;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;

/// One connection to a client.
public final class Connection implements ServerConnection {

    private final ServerConnection handler;
    private final HelidonSocket socket;
    private final RequestProgress progress;
    private final Consumer<Connection> over;

    /// @param over is called when the connection has ended
    Connection(ServerConnection handler, HelidonSocket socket, RequestProgress progress, Consumer<Connection> over) {
        this.handler = handler;
        this.socket = socket;
        this.progress = progress;
        this.over = over;
    }

    @Override
    public void handle(Limit limit) throws InterruptedException {
        try {
            handler.handle(limit);
        } finally {
            over.accept(this);
        }
    }

    /// Always zero: idle connections are closed by [ConnectionWatchdog] at their limit, and not up to a period later.
    @Override
    public Duration idleTime() {
        return Duration.ZERO;
    }

    /// Closes the connection: at once if no complete request has been received, otherwise after the response.
    ///
    /// @param interrupt closes it at once in any case
    @Override
    public void close(boolean interrupt) {
        if (progress.end() || interrupt) {
            disconnect();
        }
        if (interrupt) {
            handler.close(true);
        }
    }

    /// Closes the socket, which ends all reads and writes in progress. Any thread may call it.
    public void disconnect() {
        try {
            socket.close();
        } catch (UncheckedIOException gone) {
            // The client has closed it already.
        }
    }

    /// Calls `gone` on a new thread when the client closes its side or the connection ends. Discards everything that
    /// the client sends until then, so it is for the last response of a connection only.
    public void whenClosed(Runnable gone) {
        Thread.ofVirtual().name("watch-for-end").start(() -> {
            try {
                while (socket.get() != null) {
                    // The response at hand is the last one.
                }
            } catch (UncheckedIOException closed) {
                // The read has ended because the connection has.
            } finally {
                gone.run();
            }
        });
    }

    boolean isOverdue(Duration request, Duration idle) {
        return progress.isOverdue(request, idle);
    }
}
