package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/// A log that counts how many events are read.
final class CountingLog extends EventLog {

    private volatile @Nullable Thread observed;
    private long looks;

    CountingLog() {
        super(100);
    }

    @Override
    RecordedEvent at(long position) {
        if (Thread.currentThread() == observed) {
            looks++;
        }
        return super.at(position);
    }

    /// The number of events that `work` reads, without those that followers read.
    long looksOf(Runnable work) {
        var before = looks;
        observed = Thread.currentThread();
        work.run();
        observed = null;
        return looks - before;
    }
}
