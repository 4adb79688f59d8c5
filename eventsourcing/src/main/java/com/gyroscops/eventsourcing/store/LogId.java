package com.gyroscops.eventsourcing.store;

import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The id of a log, to which positions and revisions belong.
///
/// A store that forgets counts from 1 again, so a number alone says nothing to a client or a cache that may have seen
/// another log. The id has no hyphen: `<log>-<position>` can be taken apart.
///
/// @param value 1 to 32 small letters and digits; different for each log that there ever was
public record LogId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,32}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// 62 random bits: with a million logs the chance that two have the same id is one in nine million.
    private static final int LENGTH = 12;

    /// @throws IllegalArgumentException when `value` is not of that form
    public LogId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a log id has 1 to 32 small letters and digits: " + value);
        }
    }

    /// The id of a new log.
    ///
    /// @param random gives a random number from 0 to below its argument
    public static LogId random(IntUnaryOperator random) {
        return new LogId(IntStream.range(0, LENGTH)
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(random.applyAsInt(LETTERS.length()))))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return value;
    }
}
