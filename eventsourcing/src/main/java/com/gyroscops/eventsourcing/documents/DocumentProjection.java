package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Fold;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.projection.Projection;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;
import java.util.function.Function;

/// Folds events into documents: finds the document of an event, and applies the event to it.
///
/// @param key the document's key; empty for events that belong to none
/// @param stream the stream from which all events of a document come, so that gaps can be detected and the document
///     replayed; empty when it is built from many streams
public record DocumentProjection<K, D>(
        DocumentType<K, D> type,
        Function<RecordedEvent, Optional<K>> key,
        Fold<RecordedEvent, D> fold,
        Optional<Function<K, StreamId>> stream) {

    /// Documents with one stream each, that of an aggregate. Repeated events change nothing. An event that leaves a
    /// gap, or that changes a document which no event has created, fails and becomes a dead letter, because a document
    /// without one of its events would be silently wrong.
    ///
    /// @param id the text of a key, which is the id of the aggregate
    /// @param key the key in an event
    public static <K, E, D> DocumentProjection<K, D> ofEachStream(
            DocumentType<K, D> type,
            Aggregate<?, ?, ?, E, ?> aggregate,
            Function<K, String> id,
            Function<E, K> key,
            Fold<E, D> fold) {
        var family = aggregate.family();
        return new DocumentProjection<>(
                type,
                recorded -> family.isInstance(recorded.data())
                        ? Optional.of(key.apply(family.cast(recorded.data())))
                        : Optional.empty(),
                (before, recorded, _) -> fold.after(before, recorded, family.cast(recorded.data())),
                Optional.of(of -> aggregate.stream(id.apply(of))));
    }

    /// Documents built from many streams and all events. An event that is repeated before the checkpoint has moved
    /// changes nothing; a dead letter is included when its retry succeeds.
    public static <K, D> DocumentProjection<K, D> ofAllStreams(
            DocumentType<K, D> type, Function<RecordedEvent, K> key, Fold<RecordedEvent, D> fold) {
        return new DocumentProjection<>(type, recorded -> Optional.of(key.apply(recorded)), fold, Optional.empty());
    }

    /// The definition of a projection that maintains `model`, named after its documents.
    public ProjectionDefinition<DocumentStore<K, D>> definition(ReadModel<DocumentStore<K, D>> model) {
        return new ProjectionDefinition<>(type.name(), model, this::into);
    }

    /// The projection that writes to `store`.
    public Projection into(DocumentStore<K, D> store) {
        return new DocumentWriter<>(this, store);
    }

    /// The handler that replays documents from the log, which never lags.
    ///
    /// @throws IllegalStateException when a document has many streams
    public QueryHandler<ReplayDocument<K, D>, Optional<D>> replay(EventReader reader) {
        return stream.map(of -> new ReplayDocumentHandler<>(fold, of, reader))
                .orElseThrow(() -> new IllegalStateException(
                        type.name() + " are built from many streams, and cannot be replayed"));
    }
}
