package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.infrastructure.inmemory.memory.Layout;

/// A document in the store. It changes under the store's lock.
final class Entry<D> extends Place {

    /// The memory of an entry with its key and its slot in a list.
    static final long BYTES =
            Layout.object(2, 3 * Long.BYTES + Integer.BYTES) + Layout.HASH_NODE + Partition.BYTES_PER_DOCUMENT;

    D value;
    Partition<D> partition;

    /// A bit set of the components that the document does not share with its events.
    int own;

    private long revision;
    private long position;

    Entry(D value, Partition<D> partition, RecordedEvent first) {
        super(first.position());
        this.value = value;
        this.partition = partition;
        include(first);
    }

    /// Records that the document includes `event`, which may be earlier than its last one.
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
