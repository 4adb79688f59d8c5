package com.gyroscops.adapters.rest.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The headers of a request; their names are the same in any case.
public final class Headers {

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Headers(Map<String, List<String>> values) {
        values.forEach((name, more) ->
                this.values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(more));
    }

    public static Headers none() {
        return new Headers(Map.of());
    }

    /// Every value that was sent under `name`, in their order.
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /// The value that was sent under `name`; several of them as one list, as HTTP reads them.
    public Optional<String> joined(String name) {
        return Optional.of(all(name)).filter(found -> !found.isEmpty()).map(found -> String.join(", ", found));
    }

    /// How many characters the names and values have in all.
    public int length() {
        return values.entrySet().stream()
                .mapToInt(header -> header.getValue().stream()
                        .mapToInt(value -> header.getKey().length() + value.length())
                        .sum())
                .sum();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
