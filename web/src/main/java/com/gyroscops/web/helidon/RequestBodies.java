package com.gyroscops.web.helidon;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Problem;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;

/// Reads request bodies of at most `mostBytes` bytes.
record RequestBodies(int mostBytes) {

    private static final String UNREADABLE = "The body does not match its Content-Length or Transfer-Encoding.";

    private static final int MAX_DISCARDED_BYTES = 16 * 1024 * 1024;

    /// The number of bytes to reserve for the body: its Content-Length where there is one, otherwise the limit.
    int expected(ServerRequest in) {
        return in.content().hasEntity()
                ? (int) Math.min(in.headers().contentLength().orElse(mostBytes), mostBytes)
                : 0;
    }

    /// Reads the whole body, or returns the problem.
    Either<Problem, Body> read(ServerRequest in) {
        if (!in.content().hasEntity()) {
            return Either.right(Body.empty());
        }
        if (in.headers().contentLength().orElse(0) > mostBytes && in.headers().containsToken(HeaderValues.EXPECT_100)) {
            return Either.left(tooLarge());
        }
        try (var stream = in.content().inputStream()) {
            return body(stream, in.headers().contentLength().orElse(Long.MAX_VALUE));
        } catch (CloseConnectionException gone) {
            throw gone;
        } catch (IOException | RuntimeException unreadable) {
            return Either.left(UnreadableRequests.problem(UNREADABLE));
        }
    }

    /// The problem when there is no room for the body, which is read and discarded.
    Problem refused(ServerRequest in) {
        if (!in.headers().containsToken(HeaderValues.EXPECT_100)) {
            try (var stream = in.content().inputStream()) {
                discard(stream);
            } catch (CloseConnectionException gone) {
                throw gone;
            } catch (IOException | RuntimeException unreadable) {
                return UnreadableRequests.problem(UNREADABLE);
            }
        }
        return Problem.of(503, "too-many-bodies", "Too many large bodies are being received. Nothing was changed.")
                .withHeader("Retry-After", "1")
                .withHeader("Connection", "close");
    }

    /// @param length the announced number of bytes, if any; no larger buffer is allocated
    private Either<Problem, Body> body(InputStream stream, long length) throws IOException {
        var bytes = stream.readNBytes((int) Math.min(length, mostBytes + 1L));
        if (bytes.length <= mostBytes) {
            return Either.right(Body.of(bytes));
        }
        discard(stream);
        return Either.left(tooLarge());
    }

    /// Reads on and discards, because a client does not read the response while it is sending; most are nearly done.
    private static void discard(InputStream stream) throws IOException {
        var buffer = new byte[64 * 1024];
        for (int read = 0, more = 0; more >= 0 && read < MAX_DISCARDED_BYTES; read += more) {
            more = stream.read(buffer);
        }
    }

    private Problem tooLarge() {
        return Problem.of(413, "body-too-large", "The body may have at most " + mostBytes + " bytes.")
                .with("limit", mostBytes)
                .withHeader("Connection", "close");
    }
}
