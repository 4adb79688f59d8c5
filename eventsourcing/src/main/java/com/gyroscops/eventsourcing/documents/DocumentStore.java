package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;

/// Outbound port: the documents of one read model, with its checkpoint.
///
/// Thread-safe, each of which sees a document under its key, in its lists and in its groups at once;
/// one thread at a time writes. Changes are seen at once. A store that survives a restart keeps them with the next
/// [#moveTo], never without, so that documents and checkpoint agree.
///
/// @param <K> the keys of its documents
/// @param <D> its documents, immutable
public interface DocumentStore<K, D> {

    Optional<Document<D>> get(K key);

    /// One page of the documents that match, in the order of the positions at which they were opened.
    ///
    /// Documents that are opened, changed or deleted meanwhile do not move others from one page to the next. Documents
    /// that do not match cost nothing.
    ///
    /// @throws IllegalArgumentException when the query names an index key that the documents do not have
    DocumentPage<D> page(DocumentQuery<D> query);

    /// The groups that have any document, in no order. Its cost does not grow with the documents.
    ///
    /// @throws IllegalArgumentException when the documents do not have this grouping
    <G> List<Group<G>> groups(Grouping<D, G> grouping);

    /// Puts `document` in the place of the one before; where there was none, it is opened at the position of `last`.
    ///
    /// @param last the event that `document` includes now. The position of a document never goes back, also when an
    ///     dead letter is included
    void put(K key, D document, RecordedEvent last);

    /// Removes a document, if there is one.
    void delete(K key);

    /// The position up to which every event is included or a dead letter. It never decreases.
    long position();

    /// Moves on to `position`, unless it lies behind.
    void moveTo(long position);
}
