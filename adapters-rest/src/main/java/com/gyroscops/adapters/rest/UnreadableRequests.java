package com.gyroscops.adapters.rest;

import com.gyroscops.adapters.rest.http.Body;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.server.Dispatcher;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportRequest;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.util.HashMap;
import java.util.List;

/// What Helidon refuses before there is a request to dispatch, answered as every other refusal is.
final class UnreadableRequests {

    private UnreadableRequests() {}

    static DirectHandlers handlers(Dispatcher dispatcher) {
        var handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, (request, event, status, _, _) -> answer(dispatcher, request, event, status));
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

    /// Whatever else Helidon would call it: a request that cannot be read is the client's mistake, so never a 5xx.
    private static Problem problem(EventType event, Status status) {
        if (event == EventType.INTERNAL_ERROR) {
            return Problem.internalError();
        }
        return switch (status.code()) {
            case 414 -> Problem.of(414, "uri-too-long", "The path and its parameters are too long.");
            default -> problem("It cannot be read as a request of HTTP/1.1.");
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
