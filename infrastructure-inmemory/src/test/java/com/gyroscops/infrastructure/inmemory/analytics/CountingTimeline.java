package com.gyroscops.infrastructure.inmemory.analytics;

import java.util.concurrent.atomic.LongAdder;

/// A timeline that counts its reads.
final class CountingTimeline extends Timeline {

    private final LongAdder looks;

    CountingTimeline(LongAdder looks) {
        this.looks = looks;
    }

    @Override
    int slotAt(int index) {
        looks.increment();
        return super.slotAt(index);
    }

    @Override
    int rankAt(int index) {
        looks.increment();
        return super.rankAt(index);
    }

    @Override
    int offsetAt(int rank) {
        looks.increment();
        return super.offsetAt(rank);
    }
}
