package com.gyroscops.eventsourcing.query;

import java.time.Duration;

/// Outbound port: metrics of queries. Thread-safe.
@FunctionalInterface
public interface QueryMeter {

    /// Records one query.
    ///
    /// @param query the kind of query, such as `FindEvents` or, for documents, `tickets.get`
    /// @param outcome `answered`, `not-caught-up` or `failed`
    void answered(String query, String outcome, Duration took);
}
