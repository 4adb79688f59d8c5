package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;

/// A log that counts how many events are looked at.
final class CountingLog extends EventLog {

    private long looks;

    CountingLog() {
        super(100);
    }

    @Override
    RecordedEvent at(long position) {
        looks++;
        return super.at(position);
    }

    /// How many events `work` looks at.
    long looksOf(Runnable work) {
        var before = looks;
        work.run();
        return looks - before;
    }
}
