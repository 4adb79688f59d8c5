package com.gyroscops.eventsourcing.store;

import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The id of a log, to which positions and revisions belong.
///
/// A volatile store starts at 1 again after a restart, so a number alone is ambiguous for a client or a cache. The id
/// has no hyphen, so that `<log>-<position>` can be parsed.
///
/// @param value 1 to 32 lower-case letters and digits; unique among all logs
public record LogId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,32}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// 62 random bits: among a million logs the probability of two equal ids is one in nine million.
    private static final int LENGTH = 12;

    /// @throws IllegalArgumentException when `value` does not have this form
    public LogId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a log id has 1 to 32 small letters and digits: " + value);
        }
    }

    /// The id of a new log.
    ///
    /// @param random returns a random number from 0 to below its argument
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
