package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Response;
import java.util.Map;

/// The headers of every response: no caching unless the route says otherwise, browser protections, and the id of the
/// log, by which clients notice a new log.
final class CommonHeaders {

    // Kept in the form of response headers, because every response copies them.
    private static final Map<String, String> ALL = Response.empty(204)
            .with("Cache-Control", "no-store")
            .with("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
            .with("Referrer-Policy", "no-referrer")
            .with("X-Content-Type-Options", "nosniff")
            .headers();

    private final Map<String, String> all;

    CommonHeaders(String log) {
        all = Response.empty(204).withDefaults(ALL).with(Response.LOG, log).headers();
    }

    Response on(Response response) {
        return response.withDefaults(all);
    }
}
