package com.gyroscops.web.helidon;

import com.gyroscops.web.dispatch.Dispatcher;
import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.FieldError;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportRequest;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

/// Answers requests that Helidon refuses before they are dispatched, with the same problem documents as all others.
final class UnreadableRequests {

    private UnreadableRequests() {}

    static DirectHandlers handlers(Supplier<Dispatcher> dispatcher) {
        var handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(
                    type, (request, event, status, _, _) -> answer(dispatcher.get(), request, event, status));
        }
        return handlers.build();
    }

    static Problem problem(String message) {
        return Problem.invalid(List.of(new FieldError("request", "malformed", message)))
                .withHeader("Connection", "close");
    }

    private static TransportResponse answer(
            Dispatcher dispatcher, TransportRequest request, EventType event, Status status) {
        var response = dispatcher.refuse(request(request), problem(event, status));
        var answer = TransportResponse.builder()
                .status(Status.create(response.status()))
                .keepAlive(false)
                .entity(response.body().bytes());
        response.headers().forEach((name, value) -> answer.header(HeaderNames.create(name), value));
        return answer.build();
    }

    /// A malformed request is the client's error, so never a 5xx, although Helidon would answer some of them so; only
    /// an unsupported version is 505 (RFC 9110).
    private static Problem problem(EventType event, Status status) {
        if (event == EventType.INTERNAL_ERROR) {
            return Problem.internalError();
        }
        return switch (status.code()) {
            case 414 -> Problem.of(414, "uri-too-long", "The path and its parameters are too long.");
            case 431 -> Problem.of(431, "headers-too-large", "The headers are too long.");
            case 505 ->
                Problem.of(
                        505,
                        "http-version-not-supported",
                        "Only HTTP/1.1 is supported; a proxy may need a setting for it"
                                + " (nginx: proxy_http_version 1.1).");
            default -> problem("The request is not valid HTTP/1.1.");
        };
    }

    private static Request request(TransportRequest request) {
        var headers = new HashMap<String, List<String>>();
        for (Header header : request.headers()) {
            headers.put(header.name(), header.allValues());
        }
        var path = request.path().split("[?#]", 2)[0];
        return new Request(request.method(), path, "", new Headers(headers), Body.empty());
    }
}
