package com.gyroscops.application.analytics;

import java.util.List;

/// The number of events over time.
///
/// @param buckets in the order of their keys; an hour that was gone through twice stands there twice, the earlier first
public record EventTrends(Interval interval, List<Bucket> buckets) {

    public EventTrends {
        buckets = List.copyOf(buckets);
    }

    /// One step of a trend.
    ///
    /// @param key what the hour, day, week or month is called: `2024-05-01 13:00:00`, `2024-05-01`, `2025-W01` or
    ///     `2024-05`
    public record Bucket(String key, long count) {}
}
