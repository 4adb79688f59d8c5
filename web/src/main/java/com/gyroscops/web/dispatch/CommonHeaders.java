package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Response;
import java.util.Map;

/// What every response says to browsers and caches: an answer is of its moment, and it is no page to run things in. It
/// says, too, which log it was given over, so that a client notices when there is another one.
final class CommonHeaders {

    // In the form that responses keep theirs in, since every one of them takes these on.
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
