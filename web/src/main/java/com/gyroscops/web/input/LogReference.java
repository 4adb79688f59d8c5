package com.gyroscops.web.input;

import java.util.Optional;
import java.util.regex.Pattern;

/// A position or revision with its log, as clients keep it: `<log>-<number>`.
///
/// @param log the id of the log: 1 to 32 lower-case letters and digits
/// @param number not negative
public record LogReference(String log, long number) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9]{1,32})-(\\d{1,18})");

    /// Parses `<log>-<number>`; empty when `text` is malformed.
    public static Optional<LogReference> parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new LogReference(matcher.group(1), Long.parseLong(matcher.group(2))));
    }

    @Override
    public String toString() {
        return log + "-" + number;
    }
}
