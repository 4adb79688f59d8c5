package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.projection.RebuildRoom;

/// Outbound port: creates document stores. Thread-safe.
public interface DocumentStores {

    /// Creates an empty store.
    <K, D> DocumentStore<K, D> open(DocumentType<K, D> type);

    /// The memory that a second copy of `current` needs, and the memory that is available.
    default RebuildRoom roomForRebuild(DocumentStore<?, ?> current) {
        return RebuildRoom.UNLIMITED;
    }

    /// A read model of such documents, initially empty.
    default <K, D> ReadModel<DocumentStore<K, D>> readModel(DocumentType<K, D> type) {
        return new ReadModel<>(() -> open(type), this::roomForRebuild);
    }
}
