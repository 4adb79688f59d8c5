package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.query.Query;
import java.time.Instant;
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
    }
}
