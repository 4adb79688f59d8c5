package com.gyroscops.web.helidon;

import com.gyroscops.web.connection.Connection;
import com.gyroscops.web.http.StreamingBody;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The streams that are being written. Disconnects clients that have stopped reading, and ends all streams when the
/// server is closed.
final class OpenStreams implements AutoCloseable {

    /// The time that each stream gets to send the id to resume after when the server is closed.
    private static final Duration CLOSING_TIME = Duration.ofMillis(500);

    private final Duration writeTimeout;
    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor timer;
    private volatile boolean closed;

    /// @param writeTimeout the time limit of a write
    OpenStreams(Duration writeTimeout) {
        this.writeTimeout = writeTimeout;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("open-streams").daemon().factory());
        var period = Math.max(1, writeTimeout.toMillis() / 4);
        var _ = timer.scheduleWithFixedDelay(this::disconnectStuck, period, period, TimeUnit.MILLISECONDS);
    }

    /// Writes `body` until it ends or the client disconnects. A disconnect is noticed at once, even while there is
    /// nothing to write.
    void write(StreamingBody body, ServerResponse response, Connection connection) {
        // From here on closing the body releases its place in the limit, also after an exception.
        try (body) {
            var stream = new OpenStream(body, response, connection, writeTimeout);
            open.add(stream);
            connection.whenClosed(stream::abort);
            if (closed) {
                body.end();
            }
            write(body, stream);
        }
    }

    private void write(StreamingBody body, OpenStream stream) {
        try (stream) {
            body.writeTo(stream);
        } catch (IOException gone) {
            // The client resumes after the last id that it has received.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(stream);
            stream.ended();
        }
    }

    @Override
    public void close() {
        closed = true;
        open.forEach(OpenStream::end);
        var until = System.nanoTime() + CLOSING_TIME.toNanos();
        open.stream().filter(stream -> !stream.hasEnded(until)).forEach(OpenStream::disconnect);
        timer.shutdownNow();
    }

    private void disconnectStuck() {
        open.stream().filter(OpenStream::isStuck).forEach(OpenStream::disconnect);
    }
}
