package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// The state of one aggregate. Empty when it has no events, or had none at that point.
///
/// @param point a point in its past; empty for the present
public record GetStream(StreamId stream, Optional<Point> point) implements Query<Optional<StreamState>> {}
