package com.gyroscops.eventsourcing.analytics;

/// The failure of a trend that would have too many buckets.
///
/// @param max the maximum number of buckets
public record TooManyBuckets(int max) {}
