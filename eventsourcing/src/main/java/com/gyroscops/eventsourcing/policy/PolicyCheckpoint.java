package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.projection.DeadLetters;

/// Outbound port: the progress of one policy, which outlives its runner.
public interface PolicyCheckpoint {

    /// The position up to which every event was delivered or became a dead letter; 0 for none.
    long position();

    /// Moves the checkpoint to `position`; it never decreases.
    void moveTo(long position);

    /// The events that could not be delivered; always the same instance.
    DeadLetters deadLetters();
}
