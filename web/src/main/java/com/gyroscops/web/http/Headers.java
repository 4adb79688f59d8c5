package com.gyroscops.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The headers of a request, with case-insensitive names. They are searched linearly, because there are few.
public final class Headers {

    private final List<Header> headers;

    /// A header with all of its values.
    public record Header(String name, List<String> values) {}

    public Headers(List<Header> headers) {
        this.headers = List.copyOf(headers);
    }

    public Headers(Map<String, List<String>> values) {
        this(values.entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList());
    }

    public static Headers none() {
        return new Headers(List.of());
    }

    /// Every value of `name`, in order.
    public List<String> all(String name) {
        var found = List.<String>of();
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                found = found.isEmpty() ? header.values() : both(found, header.values());
            }
        }
        return found;
    }

    /// The value of `name`; several values are joined to a list with commas, as HTTP defines it.
    public Optional<String> joined(String name) {
        var found = all(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
    }

    /// The total number of characters of names and values.
    public int length() {
        var length = 0;
        for (Header header : headers) {
            for (String value : header.values()) {
                length += header.name().length() + value.length();
            }
        }
        return length;
    }

    @Override
    public String toString() {
        return headers.toString();
    }

    private static List<String> both(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
