package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// A page of the events of one stream. Empty when it has none at all.
///
/// @param from the lowest revision, from 1
/// @param limit the maximum number of events, at least 1
public record FindStreamEvents(StreamId stream, long from, int limit) implements Query<Optional<EventViewPage>> {}
