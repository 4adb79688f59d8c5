package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/// A client with persistent connections and one thread, which is enough to keep one processor of a server busy.
final class Load implements AutoCloseable {

    private final Selector selector;
    private final List<Connection> connections = new ArrayList<>();

    /// @param status the expected status; any other is an error
    Load(int port, int connections, int status) throws IOException {
        selector = Selector.open();
        for (var i = 0; i < connections; i++) {
            this.connections.add(new Connection(port, selector, status));
        }
    }

    /// Sends all `requests`, each connection its next one as soon as it has its answer.
    ///
    /// @return the duration in nanoseconds
    long closed(List<byte[]> requests) throws IOException {
        var begin = System.nanoTime();
        var sent = 0;
        for (Connection connection : connections) {
            if (sent < requests.size()) {
                connection.send(requests.get(sent++));
            }
        }
        for (var done = 0; done < requests.size(); ) {
            selector.select();
            for (var key : selector.selectedKeys()) {
                var connection = (Connection) key.attachment();
                if (connection.proceed()) {
                    done++;
                    if (sent < requests.size()) {
                        connection.send(requests.get(sent++));
                    }
                }
            }
            selector.selectedKeys().clear();
        }
        return System.nanoTime() - begin;
    }

    /// Sends `requests` at a fixed rate, independently of the answers, each over the first connection that is free.
    ///
    /// @param pause the interval between requests, in nanoseconds
    /// @return the latencies since each request was **due**: the time in which a request waits for a free connection
    ///     counts as well (leaving it out is called coordinated omission)
    Histogram open(List<byte[]> requests, long pause) throws IOException {
        var waits = new Histogram(1_000, 60_000_000_000L, 3);
        var free = new ArrayDeque<>(connections);
        var begin = System.nanoTime();
        var sent = 0;
        for (var done = 0; done < requests.size(); ) {
            var now = System.nanoTime();
            while (sent < requests.size() && begin + sent * pause <= now && !free.isEmpty()) {
                var connection = free.poll();
                connection.due = begin + sent * pause;
                connection.send(requests.get(sent++));
            }
            // A selector cannot wait for less than a millisecond.
            selector.selectNow();
            for (var key : selector.selectedKeys()) {
                var connection = (Connection) key.attachment();
                if (connection.proceed()) {
                    done++;
                    waits.recordValue(Math.max(1_000, System.nanoTime() - connection.due));
                    free.add(connection);
                }
            }
            selector.selectedKeys().clear();
        }
        return waits;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
        selector.close();
    }
}
