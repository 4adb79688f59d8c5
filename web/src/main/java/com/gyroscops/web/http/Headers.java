package com.gyroscops.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The headers of a request; their names are the same in any case. There are few of them: to look at each is quicker
/// than to keep them in order.
public final class Headers {

    private final List<Header> headers;

    /// A name and what was sent under it.
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

    /// Every value that was sent under `name`, in their order.
    public List<String> all(String name) {
        var found = List.<String>of();
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                found = found.isEmpty() ? header.values() : both(found, header.values());
            }
        }
        return found;
    }

    /// The value that was sent under `name`; several of them as one list, as HTTP reads them.
    public Optional<String> joined(String name) {
        var found = all(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
    }

    /// How many characters the names and values have in all.
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
