package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.projection.Projection;
import java.util.Optional;

/// Writes the folded documents of a projection to a store.
record DocumentWriter<K, D>(DocumentProjection<K, D> projection, DocumentStore<K, D> store) implements Projection {

    @Override
    public void apply(RecordedEvent event) {
        projection.key().apply(event).ifPresent(key -> apply(key, event));
    }

    @Override
    public long checkpoint() {
        return store.position();
    }

    @Override
    public void moveTo(long position) {
        store.moveTo(position);
    }

    private void apply(K key, RecordedEvent event) {
        var before = store.get(key);
        if (includes(before, event)) {
            return;
        }
        var after = projection.fold().after(before.map(Document::value), event, event);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalStateException("no event has opened the document");
        }
        after.ifPresentOrElse(document -> store.put(key, document, event), () -> store.delete(key));
    }

    private boolean includes(Optional<Document<D>> before, RecordedEvent event) {
        return projection.stream().isPresent()
                ? includesRevision(before.map(Document::revision).orElse(0L), event.revision())
                : includesPosition(before.map(Document::position).orElse(0L), event.position());
    }

    private static boolean includesRevision(long seen, long revision) {
        if (revision > seen + 1) {
            throw new IllegalStateException("revision " + revision + " does not follow revision " + seen);
        }
        return revision <= seen;
    }

    /// An event at or before the checkpoint is delivered again only as a retried dead letter, which no document
    /// includes yet.
    private boolean includesPosition(long seen, long position) {
        return position <= seen && position > store.position();
    }
}
