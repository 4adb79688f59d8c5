package com.gyroscops.benchmarks.queries;

/// Answers the queries. Each answer is read to its end and reduced to its [Checksum].
interface Answers {

    /// The events of a type and a range counted four times: by hour, day, organization and user.
    long statistics(Asked asked);

    /// The events of a type and a range counted by weeks from Monday.
    long trend(Asked asked);

    /// The events of a type and a range counted by the hours of the week.
    long heatmap(Asked asked);

    /// All events of a conversation with their data, in order.
    long correlation(Asked asked);

    /// The newest 50 events of a type, an organization and a range with their data, the newest first.
    long page(Asked asked);

    /// The positions of all events that contain a text in their data.
    long text(Asked asked);

    /// The newest 50 events that contain a text in their data, the newest first.
    long textPage(Asked asked);
}
