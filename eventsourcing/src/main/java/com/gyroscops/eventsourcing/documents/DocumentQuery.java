package com.gyroscops.eventsourcing.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Selects documents: for each index key here, any of its values matches.
///
/// @param values the wanted values by index key, never an empty set; a key that is not named restricts nothing
/// @param after where the page before ended; empty for the first page
/// @param limit the most documents on a page, at least 1
public record DocumentQuery<D>(Map<IndexKey<D, ?>, Set<?>> values, Optional<Long> after, int limit) {

    public DocumentQuery {
        values = Map.copyOf(values);
        if (limit < 1) {
            throw new IllegalArgumentException("a page has room for one document at least: " + limit);
        }
    }

    /// A page of all documents.
    public static <D> DocumentQuery<D> all(Optional<Long> after, int limit) {
        return new DocumentQuery<>(Map.of(), after, limit);
    }

    /// The same page, of documents whose `key` is one of `wanted`; an empty set restricts nothing.
    public <V> DocumentQuery<D> where(IndexKey<D, V> key, Set<? extends V> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(values);
        all.put(key, Set.copyOf(wanted));
        return new DocumentQuery<>(all, after, limit);
    }

    /// Whether `document` has one of the wanted values of each key; a page is not looked at.
    public boolean matches(D document) {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(entry.getKey().value().apply(document)));
    }
}
