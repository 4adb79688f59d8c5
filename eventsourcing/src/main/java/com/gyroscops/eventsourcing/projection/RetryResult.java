package com.gyroscops.eventsourcing.projection;

import java.util.Optional;

/// The result of retrying a dead letter and those behind it.
///
/// @param applied how many events were applied
/// @param failed the event that failed again, which those behind it go on waiting for; empty when none failed
public record RetryResult(long applied, Optional<DeadLetter> failed) {}
