package com.gyroscops.application.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// One instance of each value that many events share, so that no event keeps a copy of its own that came with its
/// request. Safe for use by many threads.
///
/// It keeps what it has seen: whatever is asked for here is in the log for good.
final class Canonical<T> {

    // By their texts, which are ordered: a hash map of texts that somebody chose to collide is a tree.
    private final Map<String, T> instances = new ConcurrentHashMap<>();
    private final Function<T, String> text;

    /// @param text is equal when values are
    Canonical(Function<T, String> text) {
        this.text = text;
    }

    /// The first value seen that is equal to `value`.
    T of(T value) {
        var known = instances.get(text.apply(value));
        return known == null ? first(value) : known;
    }

    private T first(T value) {
        var earlier = instances.putIfAbsent(text.apply(value), value);
        return earlier == null ? value : earlier;
    }
}
