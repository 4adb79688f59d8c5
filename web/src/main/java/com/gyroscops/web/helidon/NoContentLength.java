package com.gyroscops.web.helidon;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;

/// Removes the `Content-Length` that Helidon adds to every response from those that must not have one (RFC 9110, 8.6).
/// Such responses carry a mark header up to here, where the status is no longer known.
final class NoContentLength implements Http1ConnectionListener {

    static final Header MARK = HeaderValues.create("X-No-Content-Length", "true");

    @Override
    public void headers(ConnectionContext context, Headers headers) {
        if (headers.contains(MARK.headerName()) && headers instanceof WritableHeaders<?> answer) {
            answer.remove(MARK.headerName());
            answer.remove(HeaderNames.CONTENT_LENGTH);
        }
    }
}
