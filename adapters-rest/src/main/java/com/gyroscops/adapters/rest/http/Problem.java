package com.gyroscops.adapters.rest.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why a request is not answered as asked; it is sent as a problem document (RFC 9457).
///
/// @param code the problem's stable name, which clients rely on
/// @param detail a sentence about this occurrence
/// @param facts further members of the document
/// @param headers further headers of the response
public record Problem(int status, String code, String detail, Map<String, Object> facts, Map<String, String> headers) {

    public Problem {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, Map.of(), Map.of());
    }

    /// A request that says something which it must not say, or not like that; `errors` is all of it.
    public static Problem invalid(List<FieldError> errors) {
        var detail = errors.size() == 1
                ? "The request has an error; see «errors»."
                : "The request has %d errors; see «errors».".formatted(errors.size());
        return of(400, "invalid-request", detail).with("errors", errors);
    }

    /// A bug, or something broken: no fault of the client's, and none of its business.
    public static Problem internalError() {
        return of(500, "internal-error", "Something went wrong here; the request may be fine.");
    }

    /// This problem with one more fact.
    public Problem with(String fact, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Problem(status, code, detail, more, headers);
    }

    /// This problem with one more header.
    public Problem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, code, detail, facts, more);
    }
}
