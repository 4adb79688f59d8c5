package com.gyroscops.eventsourcing.projection;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/// The dead letters of one stream, as positions: the event that failed, and those that wait behind it. Not
/// thread-safe.
final class DeadLetterStream {

    final Instant since;
    int attempts;
    Optional<String> reason = Optional.empty();

    private long[] positions = new long[1];
    private int first;
    private int end;

    DeadLetterStream(Instant since) {
        this.since = since;
    }

    /// Adds the position if it is after all others.
    ///
    /// @return whether it was added
    boolean add(long position) {
        if (end > first && positions[end - 1] >= position) {
            return false;
        }
        if (end == positions.length) {
            positions = Arrays.copyOf(positions, 2 * end);
        }
        positions[end++] = position;
        return true;
    }

    void failed(int times, String because) {
        attempts += times;
        reason = Optional.of(because);
    }

    /// Removes the first position.
    void removeFirst() {
        first++;
        attempts = 0;
        reason = Optional.empty();
    }

    boolean isEmpty() {
        return first == end;
    }

    long first() {
        return positions[first];
    }

    boolean holds(long position) {
        return Arrays.binarySearch(positions, first, end, position) >= 0;
    }

    LongStream beyond(long position) {
        var at = Arrays.binarySearch(positions, first, end, position);
        return Arrays.stream(positions, at >= 0 ? at + 1 : -at - 1, end);
    }
}
