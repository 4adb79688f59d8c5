package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;

/// How many events a bucket of time holds.
///
/// @param first an instant in the bucket: when its first event was accepted, where it has one
public record BucketCount(Instant first, long count) {}
