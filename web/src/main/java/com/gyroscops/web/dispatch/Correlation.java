package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.FieldError;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.input.Texts;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The correlation id of a request: the client's own, otherwise that of its trace context, otherwise a new one.
///
/// @param errors what is wrong with the client's id; a new one is used then
record Correlation(String id, List<FieldError> errors) {

    static final String HEADER = "X-Correlation-Id";

    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    static Correlation of(Headers headers, Supplier<String> ids) {
        var given = headers.all(HEADER);
        if (given.isEmpty()) {
            return new Correlation(traceOf(headers, ids), List.of());
        }
        return given.size() == 1 && Texts.isVisibleAscii(given.getFirst())
                ? new Correlation(given.getFirst(), List.of())
                : new Correlation(ids.get(), List.of(new FieldError(HEADER, "malformed", Texts.VISIBLE_ASCII)));
    }

    /// An invalid trace context is ignored, not an error of the request.
    private static String traceOf(Headers headers, Supplier<String> ids) {
        return headers.joined("traceparent")
                .map(TRACE_PARENT::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .orElseGet(ids);
    }
}
