package com.gyroscops.web.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A failure to answer a request, sent as a problem document (RFC 9457).
///
/// @param code a stable name, which clients rely on
/// @param detail a sentence about this occurrence
/// @param facts additional members of the document
/// @param headers additional headers of the response
public record Problem(int status, String code, String detail, Map<String, Object> facts, Map<String, String> headers) {

    /// The code for a position or revision of another log.
    public static final String OTHER_LOG = "other-log";

    /// The maximum number of listed errors.
    public static final int MAX_ERRORS = 100;

    public Problem {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, Map.of(), Map.of());
    }

    /// The problem of an invalid request.
    ///
    /// If another log is the only error, the code is [#OTHER_LOG] instead.
    ///
    /// @param errors all errors; the first [#MAX_ERRORS] are listed, and all are counted
    public static Problem invalid(List<FieldError> errors) {
        var count = errors.size();
        var listed = errors.subList(0, Math.min(MAX_ERRORS, count));
        var onlyOtherLog = count == 1 && errors.getFirst().code().equals(OTHER_LOG);
        return of(400, onlyOtherLog ? OTHER_LOG : "invalid-request", detail(count, listed.size()))
                .with("errors", List.copyOf(listed))
                .with("errorCount", count);
    }

    private static String detail(int count, int listed) {
        if (count == 1) {
            return "The request has an error, listed under errors.";
        }
        var all = "The request has " + count + " errors";
        return count == listed
                ? all + ", listed under errors."
                : all + "; the first " + listed + " are listed under errors.";
    }

    /// A code as a title: `ticket-not-found` is "Ticket not found".
    public static String title(String code) {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The problem of a bug or broken infrastructure, without details.
    public static Problem internalError() {
        return of(500, "internal-error", "An unexpected error occurred; the request may be valid.");
    }

    /// A copy with one more fact.
    public Problem with(String fact, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Problem(status, code, detail, more, headers);
    }

    /// A copy with one more header.
    public Problem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, code, detail, facts, more);
    }
}
