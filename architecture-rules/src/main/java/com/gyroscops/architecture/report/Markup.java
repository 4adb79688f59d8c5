package com.gyroscops.architecture.report;

import java.util.stream.Collectors;

/// Escapes text for HTML and XML.
final class Markup {

    private Markup() {}

    /// `text` as content or attribute; characters that XML does not allow become question marks.
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
