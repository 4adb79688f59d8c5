package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A document as it was at an earlier point. Empty when there was none.
public record ReplayDocument<K, D>(K key, Point point) implements Query<Optional<D>> {

    /// A point in the document's past.
    public sealed interface Point {

        /// The state after this revision; there is no document at a revision above its current one.
        ///
        /// @param revision from 1
        record AtRevision(long revision) implements Point {}

        /// The state after all events up to and including that instant.
        record AtInstant(Instant instant) implements Point {}

        /// The state after all events up to and including that position of the log.
        record AtPosition(long position) implements Point {}

        /// The events of `stream` up to this point; none when it has not reached the revision.
        default List<RecordedEvent> eventsOf(StreamId stream, EventReader reader) {
            return switch (this) {
                case AtRevision(var revision) -> {
                    var events = reader.readStream(stream, StreamSlice.upTo(revision));
                    yield events.size() < revision ? List.of() : events;
                }
                case AtInstant(var instant) ->
                    reader.readStream(stream, StreamSlice.all()).stream()
                            .takeWhile(event -> !event.timestamp().isAfter(instant))
                            .toList();
                case AtPosition(var position) ->
                    reader.readStream(stream, StreamSlice.all()).stream()
                            .takeWhile(event -> event.position() <= position)
                            .toList();
            };
        }
    }
}
