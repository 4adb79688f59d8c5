package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;

/// Outbound port: the documents of one read model, with its checkpoint.
///
/// Thread-safe for readers, with one writer at a time. A reader sees a change of a document under its key, in its lists
/// and in its groups at the same time, and immediately. A durable store persists changes with the next [#moveTo] only,
/// so that documents and checkpoint agree.
///
/// @param <K> the keys of its documents
/// @param <D> its documents, immutable
public interface DocumentStore<K, D> {

    Optional<Document<D>> get(K key);

    /// One page of the matching documents, in the order of the positions at which they were created, or the reverse.
    ///
    /// Documents that are created, changed or deleted meanwhile do not move others between pages. Documents that do not
    /// match cost nothing.
    ///
    /// @throws IllegalArgumentException when the query contains an unknown index key
    DocumentPage<D> page(DocumentQuery<D> query);

    /// The groups that have documents, in no order. The cost does not depend on the number of documents.
    ///
    /// @throws IllegalArgumentException when the grouping is unknown
    <G> List<Group<G>> groups(Grouping<D, G> grouping);

    /// Creates or replaces the document of `key`; a new one is created at the position of `last`.
    ///
    /// @param last the event that `document` now includes. The position of a document never decreases, even when a dead
    ///     letter is included
    void put(K key, D document, RecordedEvent last);

    /// Removes a document, if it exists.
    void delete(K key);

    /// The position up to which every event is included or a dead letter. Never decreases.
    long position();

    /// Moves the checkpoint to `position`, unless that is lower.
    void moveTo(long position);
}
