package com.gyroscops.infrastructure.inmemory.store;

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
}
