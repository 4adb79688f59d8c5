package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtInstant;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtPosition;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Answers [ReplayDocument] by folding the events of the document's stream again. It writes nothing and has no side
/// effects.
record ReplayDocumentHandler<K, D>(Fold<RecordedEvent, D> fold, Function<K, StreamId> stream, EventReader reader)
        implements QueryHandler<ReplayDocument<K, D>, Optional<D>> {

    @Override
    public Optional<D> handle(ReplayDocument<K, D> query) {
        var document = Optional.<D>empty();
        for (RecordedEvent event : upTo(query.point(), stream.apply(query.key()))) {
            document = fold.after(document, event, event);
        }
        return document;
    }

    private List<RecordedEvent> upTo(Point point, StreamId of) {
        return switch (point) {
            case AtRevision(var revision) -> reached(revision, reader.readStream(of, StreamSlice.upTo(revision)));
            case AtInstant(var instant) ->
                reader.readStream(of, StreamSlice.all()).stream()
                        .takeWhile(event -> !event.timestamp().isAfter(instant))
                        .toList();
            case AtPosition(var position) ->
                reader.readStream(of, StreamSlice.all()).stream()
                        .takeWhile(event -> event.position() <= position)
                        .toList();
        };
    }

    /// These events, or none when they end before `revision`.
    private static List<RecordedEvent> reached(long revision, List<RecordedEvent> events) {
        return events.size() < revision ? List.of() : events;
    }
}
