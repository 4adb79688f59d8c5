package com.gyroscops.web.connection;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The open connections of one server. Helidon gets the handler of each connection here.
public final class Connections implements ServerConnectionSelector {

    /// The idle limit while the maximum number of connections is reached.
    private static final Duration IDLE_WHEN_FULL = Duration.ofSeconds(1);

    private final ServerConnectionSelector next;
    private final Limits limits;
    private final Map<String, Connection> open = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private volatile boolean ending;

    /// The limits on clients.
    ///
    /// @param maxConnections the maximum number of connections
    /// @param headBytes the maximum length of a head
    /// @param request the longest time to send a request, or to receive a part of a response
    /// @param idle the longest time between two requests
    public record Limits(int maxConnections, int headBytes, Duration request, Duration idle) {}

    public Connections(ServerConnectionSelector next, Limits limits) {
        this.next = next;
        this.limits = limits;
    }

    @Override
    public ServerConnection connection(ConnectionContext context) {
        var id = "connection-" + last.incrementAndGet();
        var socket = context.serverSocket();
        var progress = new RequestProgress();
        var reader = new RequestReader(new ReceivedBytes(() -> receive(socket)), progress, limits.headBytes());
        var writer = new TimedWriter(context.dataWriter(), progress);
        var handler = next.connection(new WatchedContext(context, id, DataReader.create(reader), writer));
        var connection = new Connection(handler, socket, progress, _ -> open.remove(id));
        open.put(id, connection);
        if (ending) {
            connection.close(false);
        }
        return connection;
    }

    /// The connection of a request.
    ///
    /// @param id the socket id of the request
    public Connection of(String id) {
        return Objects.requireNonNull(open.get(id), id);
    }

    /// Keeps no connection alive after its current request.
    public void end() {
        ending = true;
    }

    /// Closes all connections: at once those without a complete request, the others after their response.
    void closeAll() {
        end();
        for (Connection connection : open.values()) {
            connection.close(false);
        }
    }

    public boolean isEnding() {
        return ending;
    }

    /// Closes connections whose client has exceeded a time limit. When the maximum number of connections is reached,
    /// the idle limit is [#IDLE_WHEN_FULL].
    void disconnectOverdue() {
        var idle = open.size() < limits.maxConnections() ? limits.idle() : min(limits.idle(), IDLE_WHEN_FULL);
        open.values().stream()
                .filter(connection -> connection.isOverdue(limits.request(), idle))
                .forEach(Connection::disconnect);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static byte @Nullable [] receive(HelidonSocket socket) {
        try {
            return socket.get();
        } catch (UncheckedIOException gone) {
            throw new ServerConnectionException("the client is gone", gone);
        }
    }

    @Override
    public int bytesToIdentifyConnection() {
        return next.bytesToIdentifyConnection();
    }

    @Override
    public Support supports(BufferData data) {
        return next.supports(data);
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
        return next.supportedApplicationProtocols();
    }
}
