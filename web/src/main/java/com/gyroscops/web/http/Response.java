package com.gyroscops.web.http;

import java.util.Map;
import java.util.Optional;

/// The response to a request.
///
/// @param headers one value for each name
/// @param streaming a body that is written incrementally instead of `body`; the holder of the response closes it
public record Response(int status, Map<String, String> headers, Body body, Optional<StreamingBody> streaming) {

    /// The header with the id of the log that was answered from.
    public static final String LOG = "X-Log-Id";

    public Response {
        headers = ResponseHeaders.of(headers);
    }

    public Response(int status, Map<String, String> headers, Body body) {
        this(status, headers, body, Optional.empty());
    }

    /// A response without a body.
    public static Response empty(int status) {
        return new Response(status, Map.of(), Body.empty());
    }

    /// A response with `value` as JSON.
    ///
    /// @param value a record or a map; a record of one text, such as an identifier, is written as that text
    public static Response json(int status, Object value) {
        return new Response(status, Map.of("Content-Type", "application/json"), Body.owning(Json.bytes(value)));
    }

    public static Response text(int status, String mediaType, String text) {
        return new Response(status, Map.of("Content-Type", mediaType), Body.of(text));
    }

    /// A response whose body is written incrementally. The connection is closed after it.
    public static Response streaming(int status, String mediaType, StreamingBody body) {
        var headers = Map.of("Content-Type", mediaType, "Connection", "close");
        return new Response(status, headers, Body.empty(), Optional.of(body));
    }

    /// A copy with a header added or replaced.
    public Response with(String name, String value) {
        return new Response(status, ResponseHeaders.of(headers).with(name, value), body, streaming);
    }

    /// A copy with those of `defaults` added whose names it does not have.
    public Response withDefaults(Map<String, String> defaults) {
        return new Response(status, ResponseHeaders.of(headers).and(ResponseHeaders.of(defaults)), body, streaming);
    }

    /// A copy with another streaming body.
    public Response with(StreamingBody other) {
        return new Response(status, headers, body, Optional.of(other));
    }

    public Response withoutBody() {
        streaming.ifPresent(StreamingBody::close);
        return new Response(status, headers, Body.empty());
    }
}
