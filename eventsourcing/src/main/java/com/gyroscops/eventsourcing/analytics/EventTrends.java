package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;
import java.util.List;

/// The number of events over time.
///
/// @param buckets in the order of their keys; an hour that was gone through twice stands there twice, the earlier first
public record EventTrends(Interval interval, List<Bucket> buckets) {

    public EventTrends {
        buckets = List.copyOf(buckets);
    }

    /// One step of a trend: what was counted from its beginning to just before its end.
    ///
    /// Where clocks were put back over midnight, a day came twice, and what lies between is within its range, too.
    ///
    /// @param key what the hour, day, week or month is called: `2024-05-01 13:00:00`, `2024-05-01`, `2025-W01` or
    ///     `2024-05`
    /// @param from when it began, or the beginning of what was asked for, where that is later
    /// @param to when it ended, or the end of what was asked for, where that is earlier
    public record Bucket(String key, long count, Instant from, Instant to) {}
}
