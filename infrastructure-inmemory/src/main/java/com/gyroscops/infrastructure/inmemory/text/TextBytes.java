package com.gyroscops.infrastructure.inmemory.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Texts as bytes, so that one text contains another exactly when its bytes contain the other's.
///
/// That is UTF-8, but for each half of a surrogate pair on its own: texts with half a pair in them stay different from
/// texts with a question mark.
final class TextBytes {

    /// It ends every value of an event and is in none of them, so nothing is found across two of them.
    private static final byte END = (byte) 0xFF;

    private TextBytes() {}

    /// The bytes of `text`, a byte for each character, as those of [TextBlock] are.
    static String characters(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static byte[] of(String text) {
        var bytes = new byte[3 * text.length()];
        return Arrays.copyOf(bytes, write(text, bytes, 0));
    }

    static byte[] joined(List<String> values) {
        var longest = 0;
        for (String value : values) {
            longest += 3 * value.length() + 1;
        }
        var bytes = new byte[longest];
        var end = 0;
        for (String value : values) {
            end = write(value, bytes, end);
            bytes[end++] = END;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static int write(String text, byte[] bytes, int start) {
        var end = start;
        for (var i = 0; i < text.length(); i++) {
            end = write(text.charAt(i), bytes, end);
        }
        return end;
    }

    private static int write(char unit, byte[] bytes, int start) {
        var end = start;
        if (unit < 0x80) {
            bytes[end++] = (byte) unit;
        } else if (unit < 0x800) {
            bytes[end++] = (byte) (0xC0 | (unit >> 6));
            bytes[end++] = (byte) (0x80 | (unit & 0x3F));
        } else {
            bytes[end++] = (byte) (0xE0 | (unit >> 12));
            bytes[end++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
            bytes[end++] = (byte) (0x80 | (unit & 0x3F));
        }
        return end;
    }
}
