package com.gyroscops.adapters.rest.http;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a request is answered with.
///
/// @param headers one value for each name
public record Response(int status, Map<String, String> headers, Body body) {

    public Response {
        var copy = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        headers = Collections.unmodifiableMap(copy);
    }

    /// A response without a body.
    public static Response empty(int status) {
        return new Response(status, Map.of(), Body.empty());
    }

    /// A response with `value` as JSON.
    ///
    /// @param value a record or map of Java's own types
    public static Response json(int status, Object value) {
        return text(status, "application/json", Json.write(value));
    }

    public static Response text(int status, String mediaType, String text) {
        return new Response(status, Map.of("Content-Type", mediaType), Body.of(text));
    }

    /// This response with one more header, or another value for it.
    public Response with(String name, String value) {
        var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    /// This response, with `name` where it has no such header yet.
    public Response withDefault(String name, String value) {
        return headers.containsKey(name) ? this : with(name, value);
    }

    public Response withoutBody() {
        return new Response(status, headers, Body.empty());
    }
}
