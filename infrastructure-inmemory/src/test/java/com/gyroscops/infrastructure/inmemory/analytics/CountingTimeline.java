package com.gyroscops.infrastructure.inmemory.analytics;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/// A timeline that counts how often it is looked at.
final class CountingTimeline extends Timeline {

    private final LongAdder looks;

    CountingTimeline(LongAdder looks) {
        this.looks = looks;
    }

    @Override
    Instant time(int rank) {
        looks.increment();
        return super.time(rank);
    }

    @Override
    int slotAt(int index) {
        looks.increment();
        return super.slotAt(index);
    }

    @Override
    long timeAt(int rank) {
        looks.increment();
        return super.timeAt(rank);
    }
}
