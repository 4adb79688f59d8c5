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

/// The open connections of one server. Helidon asks it for the handler of each connection that it accepts.
public final class Connections implements ServerConnectionSelector {

    /// How long a connection may be idle while there is no room for another.
    private static final Duration IDLE_WHEN_FULL = Duration.ofSeconds(1);

    private final ServerConnectionSelector next;
    private final Limits limits;
    private final Map<String, Connection> open = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private volatile boolean ending;

    /// What clients may ask of the server.
    ///
    /// @param most how many connections there may be at a time
    /// @param headBytes how long a head may be
    /// @param request how long a client may take to send a request, and to take some of an answer
    /// @param idle how long a connection may be kept without a request
    public record Limits(int most, int headBytes, Duration request, Duration idle) {}

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

    /// The connection that a request came over.
    ///
    /// @param id as the request says
    public Connection of(String id) {
        return Objects.requireNonNull(open.get(id), id);
    }

    /// No connection is kept from now on.
    public void end() {
        ending = true;
    }

    /// Ends them all: at once those that have not received a whole request, the others when that has been answered.
    void closeAll() {
        end();
        for (Connection connection : open.values()) {
            connection.close(false);
        }
    }

    public boolean isEnding() {
        return ending;
    }

    /// Hangs up on clients that have taken longer than they may. When there is no room for another connection, those
    /// that are kept without a request are closed much sooner.
    void hangUpOnTheOverdue() {
        var idle = open.size() < limits.most() ? limits.idle() : min(limits.idle(), IDLE_WHEN_FULL);
        open.values().stream()
                .filter(connection -> connection.isOverdue(limits.request(), idle))
                .forEach(Connection::hangUp);
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
