package com.gyroscops.infrastructure.inmemory.store;

/// Which events came together: the last position of each append.
final class AppendIndex {

    private final PositionList ends = new PositionList();

    void add(long lastPosition) {
        ends.add(lastPosition);
    }

    void tidy(Upkeep upkeep) {
        upkeep.tidy(ends, _ -> true);
    }

    /// Where the append begins and ends that the event at `position` came with.
    Span around(long position) {
        var before = ends.countUpTo(position - 1);
        return new Span(before == 0 ? 1 : ends.at(before - 1) + 1, ends.at(before));
    }
}
