package com.gyroscops.explorer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.explorer.ExplorerRoutes;
import com.gyroscops.web.dispatch.Dispatcher;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Request;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Requests the page and its files as a browser does, without a socket.
public final class Browser {

    private final Dispatcher dispatcher;

    public Browser() {
        this(ExplorerRoutes.of(InstantSource.system()));
    }

    public Browser(ExplorerRoutes.Parts explorer) {
        dispatcher = new Dispatcher(
                explorer.routes().routes(), "k3f9x2m7q1z8", false, () -> "id", new NothingFails());
    }

    /// The response to GET.
    ///
    /// @param headers names and values alternately
    public Reply get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /// The response to a request without a body.
    ///
    /// @param target the path, optionally with `?` and parameters
    public Reply send(String method, String target, String... headers) {
        var all = new ArrayList<Headers.Header>();
        for (int i = 0; i < headers.length; i += 2) {
            all.add(new Headers.Header(headers[i], List.of(headers[i + 1])));
        }
        var parts = target.split("[?]", 2);
        var query = parts.length == 2 ? parts[1] : "";
        return new Reply(dispatcher.answer(new Request(method, parts[0], query, new Headers(all), Body.empty())));
    }

    private record NothingFails() implements RequestObserver {

        @Override
        public void answered(String operationId, int status, Duration took) {
            assertThat(status).isBetween(200, 499);
        }

        @Override
        public void failed(String correlationId, Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
