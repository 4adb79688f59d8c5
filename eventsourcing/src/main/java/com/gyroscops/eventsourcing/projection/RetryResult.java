package com.gyroscops.eventsourcing.projection;

import java.util.Optional;

/// What came of retrying a parked event and those behind it.
///
/// @param applied how many events were applied
/// @param failed the event that failed again, which those behind it go on waiting for; empty when none failed
public record RetryResult(long applied, Optional<DeadLetter> failed) {}
