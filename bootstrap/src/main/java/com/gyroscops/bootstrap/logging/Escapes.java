package com.gyroscops.bootstrap.logging;

import java.util.HexFormat;

/// Escapes a text so that it cannot end the quotes or the line that contains it: quotes, backslashes, and characters
/// that break lines, control a terminal or change the direction of text become escapes, as in JSON.
final class Escapes {

    private static final HexFormat HEX = HexFormat.of();

    private Escapes() {}

    static String in(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static String escaped(String text, int plain) {
        var out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (var i = plain; i < text.length(); i++) {
            var next = text.charAt(i);
            switch (next) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> append(out, next);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char next) {
        if (isPlain(next)) {
            out.append(next);
        } else {
            out.append("\\u").append(HEX.toHexDigits(next));
        }
    }

    private static boolean isPlain(char next) {
        if (next < 0x7F) {
            return next >= ' ' && next != '"' && next != '\\';
        }
        return switch (Character.getType(next)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
