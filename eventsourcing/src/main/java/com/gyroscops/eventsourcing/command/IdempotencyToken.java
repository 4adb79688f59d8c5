package com.gyroscops.eventsourcing.command;

/// The idempotency key of a request that may be repeated.
///
/// @param key the client's own name for the request
/// @param fingerprint the same for equal requests and different for others, so that a key used twice is noticed
public record IdempotencyToken(String key, String fingerprint) {}
