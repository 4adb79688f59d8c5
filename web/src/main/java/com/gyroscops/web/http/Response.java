package com.gyroscops.web.http;

import java.util.Map;
import java.util.Optional;

/// What a request is answered with.
///
/// @param headers one value for each name
/// @param streaming what is written instead of `body`, where the body is not there all at once; the holder of the
///     response closes it
public record Response(int status, Map<String, String> headers, Body body, Optional<StreamingBody> streaming) {

    /// The header that names the log that was answered from.
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
    /// @param value a record or map; a record of one text, such as an identifier, is written as that text
    public static Response json(int status, Object value) {
        return new Response(status, Map.of("Content-Type", "application/json"), Body.owning(Json.bytes(value)));
    }

    public static Response text(int status, String mediaType, String text) {
        return new Response(status, Map.of("Content-Type", mediaType), Body.of(text));
    }

    /// A response whose body is written little by little. Its end is the end of the connection.
    public static Response streaming(int status, String mediaType, StreamingBody body) {
        var headers = Map.of("Content-Type", mediaType, "Connection", "close");
        return new Response(status, headers, Body.empty(), Optional.of(body));
    }

    /// This response with one more header, or another value for it.
    public Response with(String name, String value) {
        return new Response(status, ResponseHeaders.of(headers).with(name, value), body, streaming);
    }

    /// This response, with each of `defaults` where it has no such header yet.
    public Response withDefaults(Map<String, String> defaults) {
        return new Response(status, ResponseHeaders.of(headers).and(ResponseHeaders.of(defaults)), body, streaming);
    }

    /// This response with another body in place of the one that is written little by little.
    public Response with(StreamingBody other) {
        return new Response(status, headers, body, Optional.of(other));
    }

    public Response withoutBody() {
        streaming.ifPresent(StreamingBody::close);
        return new Response(status, headers, Body.empty());
    }
}
