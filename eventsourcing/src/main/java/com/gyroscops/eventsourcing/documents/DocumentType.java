package com.gyroscops.eventsourcing.documents;

import java.util.List;
import java.util.stream.Stream;

/// Describes one kind of documents to a store.
///
/// @param name a stable name: the projection's, as health, metrics and operators know it
/// @param keyClass the class of their keys, which have `equals` and `hashCode` of their own
/// @param documentClass the class of the documents, which are immutable
/// @param indexes what pages of them can be restricted by
/// @param groupings how they are counted and added up
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

    /// Documents that are found by their keys and listed all together.
    public static <K, D> DocumentType<K, D> of(String name, Class<K> keyClass, Class<D> documentClass) {
        return new DocumentType<>(name, keyClass, documentClass, List.of(), List.of());
    }

    /// The same documents, of which pages can also be restricted by `index`.
    public DocumentType<K, D> indexedBy(IndexKey<D, ?> index) {
        return new DocumentType<>(name, keyClass, documentClass, and(indexes, index), groupings);
    }

    /// The same documents, which are also counted by `grouping`.
    public DocumentType<K, D> groupedBy(Grouping<D, ?> grouping) {
        return new DocumentType<>(name, keyClass, documentClass, indexes, and(groupings, grouping));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
