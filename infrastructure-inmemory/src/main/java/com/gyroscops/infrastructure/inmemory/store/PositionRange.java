package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.search.Direction;
import java.util.stream.LongStream;

/// The whole numbers from `first` to `last`, both inclusive: positions, revisions or indices. Empty when `last` is
/// below `first`.
record PositionRange(long first, long last) {

    static PositionRange upTo(long last) {
        return new PositionRange(1, last);
    }

    PositionRange above(long number) {
        return number < first ? this : new PositionRange(Math.min(number, last) + 1, last);
    }

    PositionRange below(long number) {
        return number > last ? this : new PositionRange(first, Math.max(number, first) - 1);
    }

    long count() {
        return Math.max(0, last - first + 1);
    }

    LongStream walk(Direction direction) {
        return switch (direction) {
            case FORWARDS -> LongStream.rangeClosed(first, last);
            case BACKWARDS -> LongStream.rangeClosed(first, last).map(number -> first + last - number);
        };
    }
}
