package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.infrastructure.inmemory.memory.Layout;

/// A document where it lies. It changes under the store's lock.
final class Entry<D> extends Place {

    /// With its key and its place in a list.
    static final long BYTES = Layout.object(2, 3 * Long.BYTES + Integer.BYTES) + Layout.HASH_NODE + Partition.BYTES_PER_DOCUMENT;

    D value;
    Partition<D> partition;

    /// Which parts of the document take memory of their own.
    int own;

    private long revision;
    private long position;

    Entry(D value, Partition<D> partition, RecordedEvent first) {
        super(first.position());
        this.value = value;
        this.partition = partition;
        include(first);
    }

    /// The document includes `event` now, which may be an earlier one than its last.
    void include(RecordedEvent event) {
        if (event.position() > position) {
            revision = event.revision();
            position = event.position();
        }
    }

    Document<D> document() {
        return new Document<>(value, revision, position);
    }
}
