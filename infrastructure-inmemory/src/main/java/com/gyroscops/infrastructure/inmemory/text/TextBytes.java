package com.gyroscops.infrastructure.inmemory.text;

import java.util.Arrays;
import java.util.List;

/// Texts as bytes, so that one text contains another exactly when its bytes contain the other's.
///
/// That is UTF-8, but for each half of a surrogate pair on its own: texts with half a pair in them stay different from
/// texts with a question mark.
final class TextBytes {

    /// It stands between the values of an event and in none of them, so nothing is found across two of them.
    private static final byte SEPARATOR = (byte) 0xFF;

    private TextBytes() {}

    static byte[] of(String text) {
        return joined(List.of(text));
    }

    static byte[] joined(List<String> values) {
        var bytes = new byte
                [values.stream().mapToInt(value -> 3 * value.length() + 1).sum()];
        var end = 0;
        for (String value : values) {
            if (end > 0) {
                bytes[end++] = SEPARATOR;
            }
            for (var i = 0; i < value.length(); i++) {
                end = write(value.charAt(i), bytes, end);
            }
        }
        return Arrays.copyOf(bytes, end);
    }

    static boolean contains(byte[] text, byte[] wanted) {
        var last = text.length - wanted.length;
        for (var start = 0; start <= last; start++) {
            if (text[start] == wanted[0]
                    && Arrays.equals(text, start, start + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
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
