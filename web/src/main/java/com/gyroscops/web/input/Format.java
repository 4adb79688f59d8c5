package com.gyroscops.web.input;

import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Parsed;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text form of a value in bodies, parameters and headers.
///
/// @param rule the requirement, as a sentence that says how to correct an error
/// @param parse the value; empty for an invalid text
public record Format<T>(String rule, Function<String, Optional<T>> parse) {

    // Years of more than four digits are valid instants, but no event has such a time.
    private static final Pattern ISO_INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    /// Parses `text`, or returns the error.
    public Parsed<T> read(String field, String text) {
        return parse.apply(text)
                .<Parsed<T>>map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid(field, "malformed", rule));
    }

    /// Parses the header called `name`, if present, or returns the error.
    public Parsed<Optional<T>> in(Headers headers, String name) {
        return headers.joined(name)
                .map(value -> read(name, value).map(Optional::of))
                .orElseGet(() -> Parsed.valid(Optional.empty()));
    }

    public <U> Format<U> map(Function<T, U> then) {
        return new Format<>(rule, text -> parse.apply(text).map(then));
    }

    /// Any text that `accepts` allows.
    public static Format<String> text(String rule, Predicate<String> accepts) {
        return new Format<>(rule, text -> Optional.of(text).filter(accepts));
    }

    public static Format<String> visibleAscii() {
        return text(Texts.VISIBLE_ASCII, Texts::isVisibleAscii);
    }

    /// An instant with a four-digit year, such as `2024-05-01T00:00:00Z`.
    public static Format<Instant> instant() {
        return new Format<>("It must be an ISO-8601 instant such as 2024-05-01T00:00:00Z.", Format::parseInstant);
    }

    /// A whole number without a sign, from `min` to `max`.
    public static Format<Long> wholeNumber(long min, long max) {
        var rule = max == Long.MAX_VALUE
                ? "It must be a whole number from " + min + "."
                : "It must be a whole number from " + min + " to " + max + ".";
        return text(rule, text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(number -> number >= min && number <= max);
    }

    /// The name of a constant of `type`.
    public static <E extends Enum<E>> Format<E> nameOf(Class<E> type) {
        return constantOf(type);
    }

    /// The name of a constant of `type`, which must be an enum.
    static <T> Format<T> constantOf(Class<T> type) {
        return oneOf(Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant)));
    }

    /// One of the keys of `words`.
    public static <T> Format<T> oneOf(Map<String, T> words) {
        var rule = "It must be one of " + String.join(", ", new TreeMap<>(words).keySet()) + ".";
        return new Format<>(rule, text -> Optional.ofNullable(words.get(text)));
    }

    private Format<T> filter(Predicate<T> accepts) {
        return new Format<>(rule, text -> parse.apply(text).filter(accepts));
    }

    private static Optional<Instant> parseInstant(String text) {
        try {
            return Optional.of(text)
                    .filter(iso -> ISO_INSTANT.matcher(iso).matches())
                    .map(Instant::parse);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
