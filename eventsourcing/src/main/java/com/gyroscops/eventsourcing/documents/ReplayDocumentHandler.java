package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.aggregate.Fold;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;
import java.util.function.Function;

/// Answers [ReplayDocument] by folding the events of the document's stream again. It writes nothing and has no side
/// effects.
record ReplayDocumentHandler<K, D>(Fold<RecordedEvent, D> fold, Function<K, StreamId> stream, EventReader reader)
        implements QueryHandler<ReplayDocument<K, D>, Optional<D>> {

    @Override
    public Optional<D> handle(ReplayDocument<K, D> query) {
        var document = Optional.<D>empty();
        for (RecordedEvent event : query.point().eventsOf(stream.apply(query.key()), reader)) {
            document = fold.after(document, event, event);
        }
        return document;
    }
}
