package com.gyroscops.eventsourcing.operations;

import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.store.LogId;
import java.time.Duration;
import java.util.List;

/// The readiness of the application, with its details.
///
/// @param ready whether every projection is running
/// @param memory the memory of the store; a full store refuses appends and still answers reads, so it is ready
/// @param policies the status of the policies; one that fails, such as on a full store, does not keep others from being
///     served
/// @param log the id of the log, which changes when a volatile store restarts
/// @param head the position of the last event in the log
/// @param caches the levels of the query cache; a level that is down only makes answers slower
/// @param clockBehind how far the clock is behind the last event; zero when it is not
public record Readiness(
        boolean ready,
        StoreDescription store,
        Memory memory,
        LogId log,
        long head,
        List<ProjectionStatus> projections,
        List<ProjectionStatus> policies,
        List<LevelStatus> caches,
        Duration clockBehind) {

    /// Clocks are regularly adjusted by a few seconds, so only a larger difference is worth a warning.
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    /// The memory of the store in bytes.
    ///
    /// @param full whether the last append did not fit
    public record Memory(long bytes, long limit, boolean full) {

        static Memory of(StoreMemory memory) {
            return new Memory(memory.bytes(), memory.limit(), memory.isFull());
        }
    }

    public Readiness {
        projections = List.copyOf(projections);
        policies = List.copyOf(policies);
        caches = List.copyOf(caches);
    }

    /// Whether the clock is so far behind the last event that an operator should check it.
    public boolean isClockBehind() {
        return clockBehind.compareTo(TOLERATED) > 0;
    }
}
