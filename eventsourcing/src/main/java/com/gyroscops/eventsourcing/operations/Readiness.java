package com.gyroscops.eventsourcing.operations;

import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.store.LogId;
import java.time.Duration;
import java.util.List;

/// The readiness of the application, with its details.
///
/// @param ready whether every projection goes on
/// @param memory what the store takes; when it is full, appends are refused and reads are answered, so it is ready
/// @param log which log it is, another one after a restart of a volatile store
/// @param head the position of the last event in the log
/// @param caches the levels of the query cache; one that is down makes answers slower, and nothing else
/// @param clockBehind how far the clock is behind the last event; zero when it is not
public record Readiness(
        boolean ready,
        StoreDescription store,
        Memory memory,
        LogId log,
        long head,
        List<ProjectionStatus> projections,
        List<LevelStatus> caches,
        Duration clockBehind) {

    /// How far the clock may be behind before that is worth a warning: clocks are set by a few seconds now and then.
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    /// The memory of the store at one moment, in bytes.
    ///
    /// @param full whether the last append did not fit
    public record Memory(long bytes, long limit, boolean full) {

        static Memory of(StoreMemory memory) {
            return new Memory(memory.bytes(), memory.limit(), memory.isFull());
        }
    }

    public Readiness {
        projections = List.copyOf(projections);
        caches = List.copyOf(caches);
    }

    /// Whether the clock is so far behind the last event that somebody should look at it.
    public boolean isClockBehind() {
        return clockBehind.compareTo(TOLERATED) > 0;
    }
}
