package com.gyroscops.bootstrap;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Parses sizes: bytes, with or without one of the unit letters of the JVM's heap options, or a percentage.
final class ByteSize {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})([kmg%]?)");
    private static final String LETTERS = "kmg";
    private static final int BITS_OF_A_LETTER = 10;
    private static final int HUNDRED = 100;

    private ByteSize() {}

    /// The size in bytes in `text`, such as `1048576`, `512m`, `2G` or `70%`; empty when it is malformed.
    ///
    /// @param whole 100% in bytes
    static OptionalLong parse(String text, long whole) {
        var form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return OptionalLong.empty();
        }
        var number = Long.parseLong(form.group(1));
        var unit = form.group(2);
        if (unit.equals("%")) {
            return number > HUNDRED ? OptionalLong.empty() : OptionalLong.of(whole / HUNDRED * number);
        }
        var bits = BITS_OF_A_LETTER * (unit.isEmpty() ? 0 : LETTERS.indexOf(unit) + 1);
        return number > Long.MAX_VALUE >> bits ? OptionalLong.empty() : OptionalLong.of(number << bits);
    }
}
