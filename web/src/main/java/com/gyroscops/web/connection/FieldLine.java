package com.gyroscops.web.connection;

/// One line of headers or trailers: a token, a colon, and text without control characters (RFC 9110, 5).
final class FieldLine {

    private FieldLine() {}

    static boolean isWellFormed(String line) {
        var colon = line.indexOf(':');
        return isToken(line, 0, colon) && isValue(line, colon + 1);
    }

    /// Whether the characters from `from` to before `to` are a token; an empty range is not.
    static boolean isToken(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            var isAlphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!isAlphanumeric && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isValue(String line, int from) {
        for (var i = from; i < line.length(); i++) {
            var c = line.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return false;
            }
        }
        return true;
    }
}
