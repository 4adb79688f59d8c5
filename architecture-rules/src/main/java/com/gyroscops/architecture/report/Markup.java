package com.gyroscops.architecture.report;

import java.util.stream.Collectors;

/// Text inside of HTML and XML.
final class Markup {

    private Markup() {}

    /// `text` as content or attribute; what XML cannot hold at all becomes a question mark.
    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    case '\t', '\n', '\r' -> "&#" + c + ";";
                    default -> isAllowed(c) ? Character.toString(c) : "?";
                })
                .collect(Collectors.joining());
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
    }
}
