package com.gyroscops.eventsourcing.projection;

import java.util.Optional;

/// The result of retrying a dead letter and those behind it.
///
/// @param applied the number of applied events
/// @param failed the event that failed again, for which the following ones still wait; empty when none failed
public record RetryResult(long applied, Optional<DeadLetter> failed) {}
