package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;
import java.util.List;

/// The number of events over time.
///
/// @param buckets in the order of their keys; an hour that occurs twice when clocks go back has two buckets, the
///     earlier first
public record EventTrends(Interval interval, List<Bucket> buckets) {

    public EventTrends {
        buckets = List.copyOf(buckets);
    }

    /// One bucket of a trend, from `from` inclusive to `to` exclusive.
    ///
    /// When clocks go back over midnight, a day occurs twice; its range then includes the time in between.
    ///
    /// @param key the name of the hour, day, week or month: `2024-05-01 13:00:00`, `2024-05-01`, `2025-W01` or
    ///     `2024-05`
    /// @param from the beginning of the bucket, or of the selection if that is later
    /// @param to the end of the bucket, or of the selection if that is earlier
    public record Bucket(String key, long count, Instant from, Instant to) {}
}
