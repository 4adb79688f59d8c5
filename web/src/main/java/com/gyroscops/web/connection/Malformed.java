package com.gyroscops.web.connection;

import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.RequestException;
import io.helidon.http.Status;

/// Creates the exceptions that make Helidon refuse a request before it is dispatched, and close the connection.
final class Malformed {

    private Malformed() {}

    /// A request that violates the grammar of HTTP/1.1, answered with status 400.
    static RequestException request(String message) {
        return refusal(Status.BAD_REQUEST_400, EventType.BAD_REQUEST, message);
    }

    static RequestException version() {
        return refusal(
                Status.HTTP_VERSION_NOT_SUPPORTED_505,
                EventType.HTTP_VERSION_NOT_SUPPORTED,
                "the version is not HTTP/1.1");
    }

    static RequestException tooLong(boolean inFirstLine) {
        var status = inFirstLine ? Status.REQUEST_URI_TOO_LONG_414 : Status.create(431);
        return refusal(status, EventType.BAD_REQUEST, "the head is too long");
    }

    private static RequestException refusal(Status status, EventType type, String message) {
        return RequestException.builder()
                .type(type)
                .status(status)
                .setKeepAlive(false)
                .message(message)
                .build();
    }
}
