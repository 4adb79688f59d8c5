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

    /// @param over is told when the connection has come to its end
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

    /// Never: it is our own watch that closes idle connections, at their limit and not up to a period later.
    @Override
    public Duration idleTime() {
        return Duration.ZERO;
    }

    /// Ends it: at once when no whole request has been received, else when that has been answered.
    ///
    /// @param interrupt do not wait for the answer
    @Override
    public void close(boolean interrupt) {
        if (progress.end() || interrupt) {
            hangUp();
        }
        if (interrupt) {
            handler.close(true);
        }
    }

    /// Closes the socket, which ends all reads and writes under way; from any thread.
    public void hangUp() {
        try {
            socket.close();
        } catch (UncheckedIOException gone) {
            // The client was quicker.
        }
    }

    /// Calls `gone` on a thread of its own when the client closes its side, or the connection ends. All that the client
    /// sends until then is dropped, so this is for the last answer of a connection.
    public void whenClosed(Runnable gone) {
        Thread.ofVirtual().name("watch-for-end").start(() -> {
            try {
                while (socket.get() != null) {
                    // There will be no other answer.
                }
            } catch (UncheckedIOException closed) {
                // That is what was waited for.
            } finally {
                gone.run();
            }
        });
    }

    boolean isOverdue(Duration request, Duration idle) {
        return progress.isOverdue(request, idle);
    }
}
