package com.gyroscops.web.connection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The first line of a request (RFC 9112, 3).
///
/// @param target the request target in origin form
/// @param host the host in an absolute-form target, which overrides the `Host` header (RFC 9112, 3.2.2)
/// @param plain whether the client sent the line in exactly this form
record RequestLine(String method, String target, Optional<String> host, boolean plain) {

    private static final String VERSION = "HTTP/1.1";
    private static final Pattern LATER = Pattern.compile("HTTP/1\\.[2-9]");
    private static final Pattern OTHER = Pattern.compile("HTTP/\\d\\.\\d");
    private static final String SCHEME = "http://";
    private static final Pattern AUTHORITY = Pattern.compile("[^/?#@]+");

    /// @throws io.helidon.http.RequestException when the line is malformed or of another version than HTTP/1.1
    static RequestLine parse(String line) {
        var first = line.indexOf(' ');
        var last = line.lastIndexOf(' ');
        if (first < 0 || !isMethod(line, first) || !isTarget(line, first + 1, last)) {
            throw Malformed.request("the first line has to be a method, a target and a version");
        }
        var plain = isVersion(line.substring(last + 1));
        var method = line.substring(0, first);
        var target = line.substring(first + 1, last);
        return target.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? absolute(method, target.substring(SCHEME.length()))
                : new RequestLine(method, target, Optional.empty(), plain);
    }

    @Override
    public String toString() {
        return method + " " + target + " " + VERSION;
    }

    /// Methods are case-sensitive; registered ones have no lower-case letters.
    private static boolean isMethod(String line, int end) {
        var method = line.substring(0, end);
        return FieldLine.isToken(line, 0, end) && method.equals(method.toUpperCase(Locale.ROOT));
    }

    private static boolean isTarget(String line, int from, int to) {
        for (var i = from; i < to; i++) {
            if (line.charAt(i) <= ' ' || line.charAt(i) == 0x7f) {
                return false;
            }
        }
        return from < to;
    }

    /// Whether the version is HTTP/1.1; later minor versions are treated as HTTP/1.1 (RFC 9110, 2.5).
    private static boolean isVersion(String version) {
        if (version.equals(VERSION)) {
            return true;
        }
        if (LATER.matcher(version).matches()) {
            return false;
        }
        throw OTHER.matcher(version).matches()
                ? Malformed.version()
                : Malformed.request("the first line has to end with the version");
    }

    private static RequestLine absolute(String method, String target) {
        var authority = AUTHORITY.matcher(target);
        if (!authority.lookingAt() || target.startsWith("@", authority.end())) {
            throw Malformed.request("the target has to name a host");
        }
        var path = target.substring(authority.end());
        var origin = path.startsWith("/") ? path : "/" + path;
        var whole = method.equals("OPTIONS") && path.isEmpty() ? "*" : origin;
        return new RequestLine(method, whole, Optional.of(authority.group()), false);
    }
}
