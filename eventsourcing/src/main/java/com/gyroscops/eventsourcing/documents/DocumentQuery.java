package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.query.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A page of documents: for each index key here, any of its values matches.
///
/// @param values the wanted values by index key, never an empty set; other keys do not restrict the result
/// @param after the `next` of the previous page; empty for the first page
/// @param limit the maximum number of documents, at least 1
/// @param newestFirst whether the document that was created last comes first
public record DocumentQuery<D>(
        Map<IndexKey<D, ?>, Set<?>> values, Optional<Long> after, int limit, boolean newestFirst)
        implements Query<DocumentPage<D>> {

    public DocumentQuery {
        values = Map.copyOf(values);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
    }

    /// A page of all documents.
    public static <D> DocumentQuery<D> all(Optional<Long> after, int limit) {
        return new DocumentQuery<>(Map.of(), after, limit, false);
    }

    /// A copy that requires one of `wanted` in `key`; an empty set restricts nothing.
    public <V> DocumentQuery<D> where(IndexKey<D, V> key, Set<? extends V> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(values);
        all.put(key, Set.copyOf(wanted));
        return new DocumentQuery<>(all, after, limit, newestFirst);
    }

    /// A copy in the opposite of the usual order.
    public DocumentQuery<D> reversed() {
        return new DocumentQuery<>(values, after, limit, !newestFirst);
    }

    /// Whether `document` has one of the wanted values of each key; ignores the page.
    public boolean matches(D document) {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(entry.getKey().value().apply(document)));
    }
}
