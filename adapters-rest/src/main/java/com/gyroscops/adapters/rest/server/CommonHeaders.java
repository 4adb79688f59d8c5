package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.Response;
import java.util.Map;

/// What every response says to browsers and caches: an answer is of its moment, and it is no page to run things in.
final class CommonHeaders {

    // In the form that responses keep theirs in, since every one of them takes these on.
    private static final Map<String, String> ALL = Response.empty(204)
            .with("Cache-Control", "no-store")
            .with("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
            .with("Referrer-Policy", "no-referrer")
            .with("X-Content-Type-Options", "nosniff")
            .headers();

    private CommonHeaders() {}

    static Response on(Response response) {
        return response.withDefaults(ALL);
    }
}
