package com.gyroscops.web.helidon;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Response;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes responses to Helidon.
final class Answers {

    private static final int MAX_PIECE = 64 * 1024;
    private static final Map<String, HeaderName> NAMES = new ConcurrentHashMap<>();

    private Answers() {}

    static void head(Response response, ServerResponse out) {
        out.status(Status.create(response.status()));
        if (response.status() == 204 || response.status() == 304) {
            out.header(NoContentLength.MARK);
        }
        response.headers().forEach((name, value) -> out.header(name(name), value));
    }

    /// Cached without a bound: all names are constants in the code.
    private static HeaderName name(String name) {
        return NAMES.computeIfAbsent(name, HeaderNames::create);
    }

    /// Writes a long body in pieces, so that it is not copied, and the time limit applies to each piece.
    static void send(Body body, ServerResponse out) {
        if (body.length() <= MAX_PIECE) {
            out.send(body.bytes());
            return;
        }
        out.contentLength(body.length());
        try (var stream = out.outputStream()) {
            body.writeTo(stream, MAX_PIECE);
        } catch (IOException gone) {
            throw new ServerConnectionException("the client is gone", gone);
        }
    }
}
