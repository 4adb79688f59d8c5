package com.gyroscops.web.helidon;

import com.gyroscops.web.connection.Connection;
import com.gyroscops.web.http.BodyWriter;
import com.gyroscops.web.http.StreamingBody;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A stream that is being written, with the start time of the current write.
final class OpenStream implements BodyWriter, AutoCloseable {

    private final StreamingBody body;
    private final ServerResponse response;
    private final OutputStream out;
    private final Connection connection;
    private final long writeTimeout;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean late;
    private volatile boolean writing;
    private volatile long since;

    OpenStream(StreamingBody body, ServerResponse response, Connection connection, Duration writeTimeout) {
        this.body = body;
        this.response = response;
        this.out = new BufferedOutputStream(response.outputStream());
        this.connection = connection;
        this.writeTimeout = writeTimeout.toNanos();
    }

    @Override
    public void write(String text) throws IOException {
        timed(() -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void flush() throws IOException {
        timed(out::flush);
    }

    @Override
    public boolean isLate() {
        return late;
    }

    /// Marks the stream as complete.
    @Override
    public void close() throws IOException {
        timed(() -> {
            out.close();
            // Without this only the return of a handler would end the body, and a closed connection has no handler.
            if (response instanceof RoutingResponse routing) {
                routing.commit();
            }
        });
    }

    void end() {
        body.end();
    }

    void disconnect() {
        connection.disconnect();
    }

    /// Disconnects the client and ends the body.
    void abort() {
        disconnect();
        end();
    }

    void ended() {
        ended.countDown();
    }

    /// Waits for the end of this stream.
    ///
    /// @param deadline in nanoseconds of [System#nanoTime]
    /// @return whether it ended before the deadline
    boolean hasEnded(long deadline) {
        try {
            return ended.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Whether a write has taken twice the time limit: a write that ends late leaves the stream time to send the id to
    /// resume after.
    boolean isStuck() {
        return writing && System.nanoTime() - since > 2 * writeTimeout;
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    private void timed(Write write) throws IOException {
        since = System.nanoTime();
        writing = true;
        try {
            write.run();
        } catch (RuntimeException gone) {
            // Helidon throws various exceptions for a closed connection.
            throw new IOException("the connection is gone", gone);
        } finally {
            late |= System.nanoTime() - since > writeTimeout;
            writing = false;
        }
    }
}
