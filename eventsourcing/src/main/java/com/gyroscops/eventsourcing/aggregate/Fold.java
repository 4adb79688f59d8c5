package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Optional;

/// Applies one more event to a document; a pure function.
///
/// @param <E> the family of events
/// @param <D> the documents
@FunctionalInterface
public interface Fold<E, D> {

    /// The document after `event`; empty when the event deletes it, or when no event has created it yet.
    Optional<D> after(Optional<D> before, RecordedEvent recorded, E event);
}
