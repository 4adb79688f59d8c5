package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.Response;

/// What every response says to browsers and caches: an answer is of its moment, and it is no page to run things in.
final class CommonHeaders {

    private CommonHeaders() {}

    static Response on(Response response) {
        return response.withDefault("Cache-Control", "no-store")
                .withDefault("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                .withDefault("Referrer-Policy", "no-referrer")
                .withDefault("X-Content-Type-Options", "nosniff");
    }
}
