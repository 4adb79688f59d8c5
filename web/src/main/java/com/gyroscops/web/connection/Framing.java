package com.gyroscops.web.connection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The host and the length of a request according to its headers. Ambiguous headers are refused, because a proxy may
/// have read them differently (request smuggling, RFC 9112, 11.2).
final class Framing {

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private int hosts;
    private @Nullable String length;
    private @Nullable String encoding;

    private Framing() {}

    /// Reads the header lines of `head` from `start` to the empty line.
    ///
    /// @throws io.helidon.http.RequestException when a line is malformed or lines contradict each other
    static Framing read(String head, int start) {
        var framing = new Framing();
        for (int from = start, to = head.indexOf('\r', from); from < to; from = to + 2, to = head.indexOf('\r', from)) {
            framing.add(head.substring(from, to));
        }
        if (framing.hosts != 1) {
            throw Malformed.request("a request has one Host");
        }
        return framing;
    }

    RequestBody body() {
        if (encoding != null) {
            if (length != null || !encoding.equalsIgnoreCase("chunked")) {
                throw Malformed.request("a body is either of some Content-Length or chunked");
            }
            return new ChunkedBody();
        }
        if (length == null) {
            return RequestBody.none();
        }
        if (!LENGTH.matcher(length).matches()) {
            throw Malformed.request("a Content-Length is a whole number");
        }
        return RequestBody.of(Long.parseLong(length));
    }

    static boolean isNamed(String field, String name) {
        return field.regionMatches(true, 0, name, 0, name.length()) && field.startsWith(":", name.length());
    }

    private void add(String field) {
        if (!FieldLine.isWellFormed(field)) {
            throw Malformed.request("a header is a name, a colon and a value");
        }
        if (isNamed(field, "Host")) {
            hosts++;
        } else if (isNamed(field, "Content-Length")) {
            length = single(field, length);
        } else if (isNamed(field, "Transfer-Encoding")) {
            encoding = single(field, encoding);
        }
    }

    private static String single(String field, @Nullable String known) {
        if (known != null) {
            throw Malformed.request("this header can be sent once");
        }
        return field.substring(field.indexOf(':') + 1).trim();
    }
}
