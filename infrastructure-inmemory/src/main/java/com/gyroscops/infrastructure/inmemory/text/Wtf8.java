package com.gyroscops.infrastructure.inmemory.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Encodes texts as bytes such that a text contains another exactly if its bytes contain the other's.
///
/// This is UTF-8, except that unpaired surrogates are encoded individually, so that they differ from question marks.
final class Wtf8 {

    /// The byte after every value of an event, which occurs in no text, so that no match spans two values.
    static final byte END = (byte) 0xFF;

    private Wtf8() {}

    /// The bytes as a string with a Latin-1 character for each, as in [TextBlock].
    static String characters(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static byte[] of(String text) {
        var bytes = new byte[longest(text)];
        return Arrays.copyOf(bytes, write(text, bytes, 0));
    }

    /// The maximum number of bytes of `text`.
    static int longest(String text) {
        return Math.multiplyExact(3, text.length());
    }

    /// Writes `text` to `bytes` from index `start`.
    ///
    /// @return the index after the last byte
    static int write(String text, byte[] bytes, int start) {
        var end = start;
        for (var i = 0; i < text.length(); i++) {
            end = write(text.charAt(i), bytes, end);
        }
        return end;
    }

    /// Writes `text` in lower case, which is how ASCII is folded, with a byte per character.
    ///
    /// @return the index after the last byte, or a negative number when the text is not ASCII and must be written again
    ///     with [#write]
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
