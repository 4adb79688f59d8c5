package com.gyroscops.web.http;

import java.util.Objects;

/// A request as it was received.
///
/// @param path the path, percent-encoded
/// @param query the part after `?`, percent-encoded; empty when there is none
public record Request(String method, String path, String query, Headers headers, Body body) {

    public Request {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }
}
