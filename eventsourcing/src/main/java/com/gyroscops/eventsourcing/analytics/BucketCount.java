package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;

/// The number of events in a time bucket.
///
/// @param first an instant in the bucket: the time of its first event, if it has one
public record BucketCount(Instant first, long count) {}
