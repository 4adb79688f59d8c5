package com.gyroscops.infrastructure.inmemory.analytics;

import java.util.concurrent.atomic.LongAdder;

/// A column that counts its reads.
final class CountingColumn extends Column {

    private final LongAdder looks;

    CountingColumn(LongAdder looks) {
        this.looks = looks;
    }

    @Override
    void count(int from, int to, int[] counts) {
        looks.add(to - from);
        super.count(from, to, counts);
    }
}
