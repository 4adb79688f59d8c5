package com.gyroscops.eventsourcing.event;

import com.gyroscops.eventsourcing.event.MessageId.Uuid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Parses UUIDs in canonical form only: 36 characters, lower-case digits.
///
/// Every command contains several. Their digits are random, so branches on each would be mispredicted; digits are
/// looked up in a table, and validity is checked once at the end.
final class UuidParser {

    private static final byte NONE = -1;
    private static final byte[] DIGITS = new byte[128];

    static {
        Arrays.fill(DIGITS, NONE);
        for (byte value = 0; value < 16; value++) {
            DIGITS[Character.forDigit(value, 16)] = value;
        }
    }

    private UuidParser() {}

    /// The UUID in `text`, or null for any other text.
    static @Nullable Uuid parse(String text) {
        if (text.length() != 36 || !hasHyphens(text)) {
            return null;
        }
        var timeLow = digits(text, 0, 8);
        var timeMid = digits(text, 9, 13);
        var version = digits(text, 14, 18);
        var variant = digits(text, 19, 23);
        var node = digits(text, 24, 36);
        return (timeLow | timeMid | version | variant | node) < 0
                ? null
                : new Uuid(timeLow << 32 | timeMid << 16 | version, variant << 48 | node);
    }

    private static boolean hasHyphens(String text) {
        return text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
    }

    /// The hexadecimal number in this range, of at most 48 bits; negative when it is malformed.
    private static long digits(String text, int from, int to) {
        var number = 0L;
        var all = 0;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            var digit = c < DIGITS.length ? DIGITS[c] : NONE;
            all |= digit;
            number = number << 4 | digit;
        }
        return all < 0 ? NONE : number;
    }
}
