package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.projection.RebuildRoom;

/// Outbound port: creates document stores. Thread-safe.
public interface DocumentStores {

    /// An empty store, each time another.
    <K, D> DocumentStore<K, D> open(DocumentType<K, D> type);

    /// What it takes to fill another store with the documents of `living`, beside it.
    default RebuildRoom roomBeside(DocumentStore<?, ?> living) {
        return RebuildRoom.UNLIMITED;
    }

    /// A read model of such documents, empty at first.
    default <K, D> ReadModel<DocumentStore<K, D>> readModel(DocumentType<K, D> type) {
        return new ReadModel<>(() -> open(type), this::roomBeside);
    }
}
