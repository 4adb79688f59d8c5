package com.gyroscops.eventsourcing.analytics;

/// The failure to fill a trend that would become too long.
///
/// @param most how many buckets it may have
public record TooManyBuckets(int most) {}
