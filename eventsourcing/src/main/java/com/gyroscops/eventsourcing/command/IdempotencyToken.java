package com.gyroscops.eventsourcing.command;

/// The idempotency key of a request that may be repeated.
///
/// @param key the client's key
/// @param fingerprint equal for equal requests and different for others, so that reuse of a key is detected
public record IdempotencyToken(String key, String fingerprint) {}
