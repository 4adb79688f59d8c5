package com.gyroscops.web.http;

import java.util.Objects;

/// A request as it came in.
///
/// @param path the path as it was sent, percent-encoded
/// @param query what was sent behind the `?`, percent-encoded; empty when nothing was
public record Request(String method, String path, String query, Headers headers, Body body) {

    public Request {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }
}
