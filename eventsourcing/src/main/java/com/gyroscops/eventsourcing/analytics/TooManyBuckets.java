package com.gyroscops.eventsourcing.analytics;

/// A trend is not filled because it would become too long.
///
/// @param most how many buckets it may have
public record TooManyBuckets(int most) {}
