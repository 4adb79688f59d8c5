package com.gyroscops.infrastructure.inmemory.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts as bytes, so that one text contains another exactly when its bytes contain the other's.
///
/// That is UTF-8, but for each half of a surrogate pair on its own: texts with half a pair in them stay different from
/// texts with a question mark.
final class Wtf8 {

    /// It ends every value of an event and is in none of them, so nothing is found across two of them.
    static final byte END = (byte) 0xFF;

    private Wtf8() {}

    /// The bytes of `text`, a byte for each character, as those of [TextBlock] are.
    static String characters(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static byte[] of(String text) {
        var bytes = new byte[longest(text)];
        return Arrays.copyOf(bytes, write(text, bytes, 0));
    }

    /// How many bytes `text` takes at most.
    static int longest(String text) {
        return Math.multiplyExact(3, text.length());
    }

    /// Writes `text` to `bytes` from the index `start` on.
    ///
    /// @return where it ends
    static int write(String text, byte[] bytes, int start) {
        var end = start;
        for (var i = 0; i < text.length(); i++) {
            end = write(text.charAt(i), bytes, end);
        }
        return end;
    }

    /// Writes `text` in lower case, which is how ASCII is folded, a byte a character.
    ///
    /// @return where it ends, or a negative number when there is more than ASCII in it: then what was written is to be
    ///     written again
    static int writeAscii(String text, byte[] bytes, int start) {
        var length = text.length();
        var all = 0;
        for (var i = 0; i < length; i++) {
            var unit = text.charAt(i);
            all |= unit;
            bytes[start + i] = (byte) (unit - 'A' <= 'Z' - 'A' && unit >= 'A' ? unit + ('a' - 'A') : unit);
        }
        return all < 0x80 ? start + length : -1;
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
