package com.gyroscops.web.helidon;

import com.gyroscops.web.connection.ConnectionWatchdog;
import com.gyroscops.web.connection.Connections;
import com.gyroscops.web.connection.Listener;
import com.gyroscops.web.connection.SocketPolling;
import com.gyroscops.web.dispatch.Dispatcher;
import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.settings.CannotListenException;
import com.gyroscops.web.settings.ServerSettings;
import io.helidon.common.socket.SocketOptions;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/// The binding to Helidon: sockets and HTTP/1.1 on one side, [Request] and [Response] on the other. It reads each
/// request completely, or up to the limits; the dispatcher produces every response.
public final class HelidonServer {

    // Helidon closes the connection when its own limits are exceeded, and its response may be lost then. So these are
    // far above the limits at which the dispatcher refuses a request.
    private static final int MAX_HEAD_BYTES = 128 * 1024;

    private final ServerSettings settings;
    private final RequestBodies bodies;
    private final BodyBudget budget;
    private final Supplier<Dispatcher> dispatcher;
    private final Connections connections;
    private final ConnectionWatchdog watchdog;
    private final OpenStreams streams;
    private final WebServer server;

    /// A server that does not listen yet.
    ///
    /// @param dispatcher supplies the dispatcher of each request
    public HelidonServer(ServerSettings settings, Supplier<Dispatcher> dispatcher) {
        this.settings = settings;
        this.bodies = new RequestBodies(settings.maxBodyBytes());
        // Half of the time limit, which leaves the other half to receive the body.
        this.budget = new BodyBudget(settings.bodyBudget(), settings.requestTimeout().dividedBy(2));
        this.dispatcher = dispatcher;
        this.streams = new OpenStreams(settings.streams().writeTimeout());
        this.connections = new Connections(http1(), limits(settings));
        var listener = new Listener()
                .host(settings.host())
                .port(settings.port())
                .maxTcpConnections(settings.maxConnections())
                // Without it, a response of several writes waits for the client's delayed acknowledgement, 40 ms.
                .connectionOptions(options -> options.tcpNoDelay(true))
                .shutdownHook(false)
                .shutdownGracePeriod(settings.shutdownGrace())
                .featuresDiscoverServices(false)
                .protocolsDiscoverServices(false)
                .addConnectionSelector(connections)
                .directHandlers(UnreadableRequests.handlers(dispatcher))
                .addRouting(HttpRouting.builder().any(this::handle));
        this.server = WebServer.create(listener.buildPrototype());
        this.watchdog = new ConnectionWatchdog(connections, listener, settings.requestTimeout());
    }

    /// Starts listening.
    ///
    /// @throws CannotListenException when it cannot listen on the address
    public void listen() {
        checkFree(settings);
        SocketPolling.open();
        server.start();
        if (!server.isRunning()) {
            throw new CannotListenException(settings, "the server did not start");
        }
    }

    public int port() {
        return server.port();
    }

    /// Completes with the reason if the server stops serving although it was not closed.
    public CompletionStage<String> failure() {
        return watchdog.failure();
    }

    /// The socket options of accepted connections.
    SocketOptions connectionOptions() {
        return server.prototype().connectionOptions();
    }

    public void close() {
        connections.end();
        streams.close();
        server.stop();
        watchdog.close();
    }

    /// Tries the address first, because Helidon only logs that it cannot listen and carries on.
    private static void checkFree(ServerSettings settings) {
        try (var socket = new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.host()))) {
            socket.getLocalPort();
        } catch (IOException taken) {
            throw new CannotListenException(settings, String.valueOf(taken.getMessage()));
        }
    }

    private static Connections.Limits limits(ServerSettings settings) {
        return new Connections.Limits(
                settings.maxConnections(), MAX_HEAD_BYTES, settings.requestTimeout(), settings.idleTimeout());
    }

    /// Helidon's own checks of paths and queries are off; the dispatcher makes them, where the correlation id is known.
    private static Http1ConnectionSelector http1() {
        var config = Http1Config.builder()
                .maxPrologueLength(MAX_HEAD_BYTES)
                .maxHeadersSize(MAX_HEAD_BYTES)
                .validatePrologue(false)
                .validatePath(false)
                .addSendListener(new NoContentLength())
                .build();
        return Http1ConnectionSelector.builder().config(config).build();
    }

    private void handle(ServerRequest in, ServerResponse out) {
        var response = budget.within(bodies.expected(in), () -> answer(in))
                .orElseGet(() -> dispatcher.get().refuse(request(in, Body.empty()), bodies.refused(in)));
        var last = connections.isEnding() || isLast(in, response);
        Answers.head(response, out);
        if (last) {
            out.header(HeaderValues.CONNECTION_CLOSE);
        }
        response.streaming()
                .ifPresentOrElse(
                        body -> streams.write(body, out, connections.of(in.socketId())),
                        () -> Answers.send(response.body(), out));
        if (last) {
            // Helidon would send "close" and still read what may be the rest of a broken body.
            throw new CloseConnectionException("as the response says");
        }
    }

    private Response answer(ServerRequest in) {
        var read = bodies.read(in);
        var answering = dispatcher.get();
        return read.fold(
                problem -> answering.refuse(request(in, Body.empty()), problem),
                body -> answering.answer(request(in, body)));
    }

    private static Request request(ServerRequest in, Body body) {
        var headers = new ArrayList<Headers.Header>();
        for (Header header : in.headers()) {
            headers.add(new Headers.Header(header.name(), header.allValues()));
        }
        var prologue = in.prologue();
        return new Request(
                prologue.method().text(),
                prologue.uriPath().rawPath(),
                prologue.query().rawValue(),
                new Headers(headers),
                body);
    }

    private static boolean isLast(ServerRequest in, Response response) {
        // Looking for a token streams over the header's values even if there are none, which is the usual case.
        return (in.headers().contains(HeaderNames.CONNECTION)
                        && in.headers().containsToken(HeaderValues.CONNECTION_CLOSE))
                || response.headers().containsKey("Connection");
    }
}
