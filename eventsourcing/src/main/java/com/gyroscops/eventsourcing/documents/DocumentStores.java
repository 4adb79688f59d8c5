package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.projection.ReadModel;

/// Outbound port: makes stores of documents. Safe for use by many threads.
public interface DocumentStores {

    /// An empty store, each time another.
    <K, D> DocumentStore<K, D> open(DocumentType<K, D> type);

    /// A read model of such documents, empty at first.
    default <K, D> ReadModel<DocumentStore<K, D>> readModel(DocumentType<K, D> type) {
        return new ReadModel<>(() -> open(type));
    }
}
