package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.search.Direction;

/// The part of a stream to read.
///
/// @param from the lowest revision, inclusive, from 1
/// @param to the highest revision, inclusive; the slice is empty when it is below `from`
/// @param limit the maximum number of events, at least 1
public record StreamSlice(long from, long to, Direction direction, int limit) {

    public StreamSlice {
        if (from < 1 || to < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "invalid slice of a stream: from " + from + " to " + to + " limit " + limit);
        }
    }

    public static StreamSlice all() {
        return from(1);
    }

    public static StreamSlice from(long revision) {
        return new StreamSlice(revision, Long.MAX_VALUE, Direction.FORWARDS, Integer.MAX_VALUE);
    }

    public static StreamSlice upTo(long revision) {
        return new StreamSlice(1, revision, Direction.FORWARDS, Integer.MAX_VALUE);
    }
}
