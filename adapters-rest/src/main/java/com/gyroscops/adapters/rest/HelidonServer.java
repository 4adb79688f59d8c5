package com.gyroscops.adapters.rest;

import com.gyroscops.adapters.rest.RestAdapter.CannotListenException;
import com.gyroscops.adapters.rest.RestAdapter.Settings;
import com.gyroscops.adapters.rest.http.Body;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.server.Dispatcher;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The binding to Helidon: sockets and HTTP/1.1 on one side, [Request] and [Response] on the other. It reads each
/// request to its end, or up to its limits, and leaves every answer to the dispatcher.
final class HelidonServer {

    // Helidon closes the connection over what it cannot take, and its answer may be lost then; so its own limits are
    // far above those at which the dispatcher refuses a request in good order.
    private static final int MOST_HEAD_BYTES = 128 * 1024;
    private static final int MOST_DISCARDED_BYTES = 16 * 1024 * 1024;

    private static final Map<String, HeaderName> NAMES = new ConcurrentHashMap<>();

    private final Settings settings;
    private final Dispatcher dispatcher;
    private final RequestDeadlines deadlines;
    private final OpenStreams streams;
    private final WebServer server;

    /// A server that does not listen yet.
    HelidonServer(Settings settings, Dispatcher dispatcher) {
        this.settings = settings;
        this.dispatcher = dispatcher;
        this.deadlines = new RequestDeadlines(settings.requestTimeout());
        this.streams = new OpenStreams(settings.streams().patience());
        this.server = WebServer.builder()
                .host(settings.host())
                .port(settings.port())
                .shutdownHook(false)
                .shutdownGracePeriod(settings.shutdownGrace())
                .idleConnectionTimeout(settings.idleTimeout())
                .idleConnectionPeriod(settings.idleTimeout())
                .featuresDiscoverServices(false)
                .protocolsDiscoverServices(false)
                .addProtocol(protocol())
                .directHandlers(UnreadableRequests.handlers(dispatcher))
                .addRouting(HttpRouting.builder().any(this::handle))
                .build();
    }

    /// @throws CannotListenException when the address cannot be listened on
    void listen() {
        checkFree(settings);
        server.start();
        if (!server.isRunning()) {
            throw new CannotListenException(settings, "the server did not start");
        }
    }

    int port() {
        return server.port();
    }

    void close() {
        streams.close();
        server.stop();
        deadlines.close();
    }

    /// Helidon itself only logs that it cannot listen, and goes on.
    private static void checkFree(Settings settings) {
        try (var socket = new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.host()))) {
            socket.getLocalPort();
        } catch (IOException taken) {
            throw new CannotListenException(settings, String.valueOf(taken.getMessage()));
        }
    }

    /// Paths and queries are checked where the correlation id of the request is known, which is not here.
    private Http1Config protocol() {
        return Http1Config.builder()
                .maxPrologueLength(MOST_HEAD_BYTES)
                .maxHeadersSize(MOST_HEAD_BYTES)
                .validatePrologue(false)
                .validatePath(false)
                .addReceiveListener(deadlines)
                .build();
    }

    private void handle(ServerRequest in, ServerResponse out) {
        var read = body(in);
        var hangUp = deadlines.met(in);
        var response = read.fold(
                problem -> dispatcher.refuse(request(in, Body.empty()), problem),
                body -> dispatcher.answer(request(in, body)));
        head(response, out);
        response.streaming()
                .ifPresentOrElse(
                        body -> streams.write(body, out, hangUp),
                        () -> out.send(response.body().bytes()));
        if (isLast(in, response)) {
            // Helidon says «close», and goes on reading what may be the rest of a broken body.
            throw new CloseConnectionException("as the response says");
        }
    }

    private Either<Problem, Body> body(ServerRequest in) {
        if (!in.content().hasEntity()) {
            return Either.right(Body.empty());
        }
        if (in.headers().contentLength().orElse(0) > settings.maxBodyBytes()
                && in.headers().containsToken(HeaderValues.EXPECT_100)) {
            return Either.left(tooLarge());
        }
        try (var stream = in.content().inputStream()) {
            return body(stream, in.headers().contentLength().orElse(Long.MAX_VALUE));
        } catch (CloseConnectionException gone) {
            throw gone;
        } catch (IOException | RuntimeException unreadable) {
            return Either.left(UnreadableRequests.problem("The body is not transferred as its headers say."));
        }
    }

    /// @param length how many bytes the client means to send, as far as it says so; no more room is made than for them
    private Either<Problem, Body> body(InputStream stream, long length) throws IOException {
        var bytes = stream.readNBytes((int) Math.min(length, settings.maxBodyBytes() + 1L));
        if (bytes.length <= settings.maxBodyBytes()) {
            return Either.right(Body.of(bytes));
        }
        discard(stream);
        return Either.left(tooLarge());
    }

    /// A client that is still sending does not hear that it should stop; most of them are nearly done.
    private static void discard(InputStream stream) throws IOException {
        var buffer = new byte[64 * 1024];
        for (int read = 0, more = 0; more >= 0 && read < MOST_DISCARDED_BYTES; read += more) {
            more = stream.read(buffer);
        }
    }

    private Problem tooLarge() {
        return Problem.of(413, "body-too-large", "A body may have %d bytes.".formatted(settings.maxBodyBytes()))
                .with("limit", settings.maxBodyBytes())
                .withHeader("Connection", "close");
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
        // To look for a token streams over the values of the header, even where there are none, as in nearly all requests.
        return (in.headers().contains(HeaderNames.CONNECTION)
                        && in.headers().containsToken(HeaderValues.CONNECTION_CLOSE))
                || response.headers().containsKey("Connection");
    }

    private static void head(Response response, ServerResponse out) {
        out.status(Status.create(response.status()));
        response.headers().forEach((name, value) -> out.header(name(name), value));
    }

    /// All names come from the code, so there are not many.
    private static HeaderName name(String name) {
        return NAMES.computeIfAbsent(name, HeaderNames::create);
    }
}
