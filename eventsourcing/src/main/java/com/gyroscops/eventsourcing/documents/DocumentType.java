package com.gyroscops.eventsourcing.documents;

import java.util.List;
import java.util.stream.Stream;

/// Describes one kind of documents to a store.
///
/// @param name a stable name: that of the projection in health, metrics and operations
/// @param keyClass the class of the keys, which implement `equals` and `hashCode`
/// @param documentClass the class of the documents, which are immutable
/// @param indexes the keys that can filter pages
/// @param groupings the groupings by which documents are counted and summed
public record DocumentType<K, D>(
        String name,
        Class<K> keyClass,
        Class<D> documentClass,
        List<IndexKey<D, ?>> indexes,
        List<Grouping<D, ?>> groupings) {

    public DocumentType {
        indexes = List.copyOf(indexes);
        groupings = List.copyOf(groupings);
    }

    /// Documents that can be found by key and listed.
    public static <K, D> DocumentType<K, D> of(String name, Class<K> keyClass, Class<D> documentClass) {
        return new DocumentType<>(name, keyClass, documentClass, List.of(), List.of());
    }

    /// A copy whose pages can also be filtered by `index`.
    public DocumentType<K, D> indexedBy(IndexKey<D, ?> index) {
        return new DocumentType<>(name, keyClass, documentClass, and(indexes, index), groupings);
    }

    /// A copy that is also counted by `grouping`.
    public DocumentType<K, D> groupedBy(Grouping<D, ?> grouping) {
        return new DocumentType<>(name, keyClass, documentClass, indexes, and(groupings, grouping));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
